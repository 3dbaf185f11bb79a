"""The book's own evidence: what is recorded is current and supports every claim made in the pages."""

import re
from hashlib import sha256
from pathlib import Path

import pytest

from heldout.chapters import chapters
from heldout.evidence.claims import CLAIMS, Claim, all_claims, load_claims, recorded
from heldout.evidence.experiments import Experiment, experiments
from heldout.evidence.reproductions import Reproduction, reproductions
from heldout.evidence.results import RESULTS
from heldout.evidence.runner import disagreements, set_variables
from heldout.evidence.source_data import problem
from heldout.paths import ROOT
from tests.evidence.typed_numbers import typed_numbers

EXPERIMENTS = experiments()
PAGES = sorted(
    path
    for path in [*(ROOT / "book").rglob("*.md"), *(ROOT / "book").glob("*.questions.yml")]
    if "_static" not in path.parts
)
NAMED = re.compile(r"\{(?:claim|effect)\}`([^`]+)`")
DRAWN = re.compile(r"^`{3,}\{intervals\}.*\n(?::.*\n)*((?:[a-z0-9-]+\n)+)", re.MULTILINE)


LONG = 60.0  # seconds: a longer run is not repeated if there is a shorter one


def by_name(thing: Experiment | Claim | Reproduction | Path) -> str:
    return thing.stem if isinstance(thing, Path) else thing.name


@pytest.fixture(params=EXPERIMENTS, ids=by_name)
def experiment(request: pytest.FixtureRequest) -> Experiment:
    return request.param


def test_results_are_complete_and_current(experiment: Experiment) -> None:
    missing = recorded(experiment.name).missing(experiment)
    assert not missing, f"{len(missing)} runs are missing or stale: make evidence ONLY={experiment.name}"


def test_a_run_repeated_agrees_with_the_record(experiment: Experiment) -> None:
    set_variables()
    if experiment.data and (reason := problem(experiment.data)):
        pytest.skip(reason)
    results = recorded(experiment.name)
    # nobody can tell beforehand which one: it depends on all that is recorded
    lines = (RESULTS / f"{experiment.name}.json").read_bytes()
    quick = [run for run in results.runs if run.seconds < LONG] or results.runs
    run = quick[int.from_bytes(sha256(lines).digest()[:4], "big") % len(quick)]
    assert not disagreements(experiment, results, run)


@pytest.mark.parametrize("claim", all_claims(), ids=by_name)
def test_the_results_support(claim: Claim) -> None:
    assert not claim.problem()


@pytest.mark.parametrize("path", sorted(CLAIMS.glob("*.yml")), ids=by_name)
def test_every_claim_is_in_its_page(path: Path) -> None:
    claims = load_claims(path)
    assert claims, f"{path.name} makes no claim"
    page = ROOT / f"{claims[0].page}.md"
    text = page.read_text(encoding="utf-8")
    used = set(NAMED.findall(text))
    for lines in DRAWN.findall(text):
        used |= set(lines.split())
    unused = [claim.name for claim in claims if claim.name not in used and not claim.gain]
    assert not unused, f"{page.name} does not use: {', '.join(unused)}"


def test_every_chapter_makes_claims() -> None:
    silent = {chapter.slug for chapter in chapters()} - {path.stem for path in CLAIMS.glob("*.yml")}
    assert not silent, f"no claim is made by: {', '.join(sorted(silent))}"


def test_every_experiment_serves_a_claim_or_a_verdict() -> None:
    used = {claim.experiment for claim in all_claims()}
    used |= {report.experiment for row in reproductions() for report in row.reports}
    idle = {experiment.name for experiment in EXPERIMENTS} - used
    assert not idle, f"nothing rests on: {', '.join(sorted(idle))}"


@pytest.mark.parametrize("row", reproductions(), ids=by_name)
def test_the_results_say_the_verdict(row: Reproduction) -> None:
    assert not row.problem()


def test_every_experiment_of_the_sources_has_its_row() -> None:
    assert [row.name for row in reproductions()] == [f"R{number}" for number in range(1, 15)]


def test_no_results_without_an_experiment() -> None:
    orphans = {path.stem for path in RESULTS.glob("*.json")} - {item.name for item in EXPERIMENTS}
    assert not orphans, f"evidence/results holds what no experiment makes: {', '.join(sorted(orphans))}"


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.relative_to(ROOT / "book").as_posix())
def test_no_measured_number_is_typed(page: Path) -> None:
    typed = typed_numbers(page.read_text(encoding="utf-8"))
    assert not typed, f"{page.name}: measured, or {{given}}, or {{quoted}}? (line, number): {typed}"
