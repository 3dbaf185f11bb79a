"""The book's own evidence: what is recorded is current and supports every claim made in the pages."""

import re
from hashlib import sha256
from pathlib import Path

import pytest

from heldout.book.chapters import Chapter, chapters
from heldout.book.numbers import typed_numbers
from heldout.evidence.claims import CLAIMS, Claim, all_claims, load_claims, recorded
from heldout.evidence.experiments import Experiment, experiments
from heldout.evidence.results import RESULTS
from heldout.evidence.runner import disagreements, set_variables
from heldout.paths import ROOT

EXPERIMENTS = experiments()
PAGES = sorted(
    path
    for path in [*(ROOT / "book").rglob("*.md"), *(ROOT / "book").glob("*.questions.yml")]
    if "_static" not in path.parts
)
NAMED = re.compile(r"\{(?:claim|effect)\}`([^`]+)`")
DRAWN = re.compile(r"^`{3,}\{intervals\}.*\n(?::.*\n)*((?:[a-z0-9-]+\n)+)", re.MULTILINE)


def by_name(thing: Experiment | Claim | Path) -> str:
    return thing.stem if isinstance(thing, Path) else thing.name


@pytest.fixture(params=EXPERIMENTS, ids=by_name)
def experiment(request: pytest.FixtureRequest) -> Experiment:
    return request.param


def test_results_are_complete_and_current(experiment: Experiment) -> None:
    missing = recorded(experiment.name).missing(experiment)
    assert not missing, f"{len(missing)} runs are missing or stale: make evidence ONLY={experiment.name}"


def test_a_run_repeated_agrees_with_the_record(experiment: Experiment) -> None:
    set_variables()
    results = recorded(experiment.name)
    # nobody can tell beforehand which one: it depends on all that is recorded
    lines = (RESULTS / f"{experiment.name}.json").read_bytes()
    run = results.runs[int.from_bytes(sha256(lines).digest()[:4], "big") % len(results.runs)]
    assert not disagreements(experiment, results, run)


@pytest.mark.parametrize("claim", all_claims(), ids=by_name)
def test_the_results_support(claim: Claim) -> None:
    assert not claim.problem()


@pytest.mark.parametrize("chapter", chapters(), ids=lambda chapter: chapter.slug)
def test_every_claim_is_in_its_page(chapter: Chapter) -> None:
    text = (ROOT / chapter.page).read_text(encoding="utf-8")
    used = set(NAMED.findall(text))
    for lines in DRAWN.findall(text):
        used |= set(lines.split())
    claims = load_claims(CLAIMS / f"{chapter.slug}.yml")
    assert claims, f"{chapter.slug} makes no claim"
    unused = [claim.name for claim in claims if claim.name not in used and not claim.gain]
    assert not unused, f"{chapter.page} does not use: {', '.join(unused)}"


def test_every_experiment_serves_a_claim() -> None:
    idle = {experiment.name for experiment in EXPERIMENTS} - {claim.experiment for claim in all_claims()}
    assert not idle, f"no claim rests on: {', '.join(sorted(idle))}"


def test_no_results_without_an_experiment() -> None:
    orphans = {path.stem for path in RESULTS.glob("*.json")} - {item.name for item in EXPERIMENTS}
    assert not orphans, f"evidence/results holds what no experiment makes: {', '.join(sorted(orphans))}"


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT / "book").as_posix())
def test_no_measured_number_is_typed(page: Path) -> None:
    typed = typed_numbers(page.read_text(encoding="utf-8"))
    assert not typed, f"{page.name}: measured, or {{given}}, or {{quoted}}? (line, number): {typed}"
