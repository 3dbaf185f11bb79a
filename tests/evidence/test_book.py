"""The book's own evidence: what is recorded is current and supports every claim made in the pages."""

import re
from collections.abc import Iterable
from hashlib import sha256

import pytest

from heldout.chapters import chapters
from heldout.evidence.claims import CLAIMS, all_claims, load_claims, recorded
from heldout.evidence.experiments import Experiment, experiments
from heldout.evidence.repetition import disagreements, swaps
from heldout.evidence.reproductions import reproductions
from heldout.evidence.results import RESULTS, unrounded
from heldout.evidence.runner import done_in_parallel
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


def listed(problems: Iterable[str]) -> str:
    return "\n".join(filter(None, problems))


def test_results_are_complete_and_current() -> None:
    stale = [item.name for item in EXPERIMENTS if recorded(item.name).missing(item)]
    assert not stale, f"runs are missing or stale: make evidence ONLY='{' '.join(stale)}'"


def chosen(experiment: Experiment, seconds: float) -> tuple[Experiment, str, int]:
    """Return one of the runs that took less time than this.

    Nobody can tell beforehand which one: it depends on all that is recorded.
    """
    runs = [run for run in recorded(experiment.name).runs if run.seconds < seconds]
    lines = (RESULTS / f"{experiment.name}.json").read_bytes()
    run = runs[int.from_bytes(sha256(lines).digest()[:4], "big") % len(runs)]
    return experiment, run.setting, run.seed


def repeat(todo: list[tuple[Experiment, str, int]]) -> None:
    """Do each run twice, in two processes, as `make evidence` does it; compare the two, and the record."""
    first, second = (
        {experiment.name: run for experiment, run in done_in_parallel(todo, 1, digits=unrounded)}
        for _ in range(2)
    )
    assert {name: run.metrics for name, run in first.items()} == {
        name: run.metrics for name, run in second.items()
    }
    assert not listed(
        problem
        for experiment, _, _ in todo
        for problem in disagreements(experiment, recorded(experiment.name), [first[experiment.name]])
    )


@pytest.mark.nightly
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("experiment", EXPERIMENTS, ids=lambda experiment: experiment.name)
def test_any_run_repeats_bit_by_bit_and_is_the_one_recorded(experiment: Experiment) -> None:
    if experiment.data and (reason := problem(experiment.data)):
        pytest.skip(reason)
    quickest = min(run.seconds for run in recorded(experiment.name).runs)
    repeat([chosen(experiment, seconds=max(60.0, quickest + 1))])


def test_a_run_in_the_place_of_another_is_noticed() -> None:
    noticed = pairs = 0.0
    for experiment in EXPERIMENTS:
        results = recorded(experiment.name)
        found = swaps(experiment, results)
        # the others can't be told apart by any number that is recorded
        assert found.noticed >= 0.95 * found.different, experiment.name
        noticed += len(results.runs) * found.noticed / found.pairs
        pairs += len(results.runs)
    assert noticed >= 0.95 * pairs


def test_the_results_support_every_claim() -> None:
    assert not listed(claim.problem() for claim in all_claims())


def test_every_claim_is_in_its_page() -> None:
    unused = []
    for path in sorted(CLAIMS.glob("*.yml")):
        claims = load_claims(path)
        assert claims, f"{path.name} makes no claim"
        text = (ROOT / f"{claims[0].page}.md").read_text(encoding="utf-8")
        used = set(NAMED.findall(text)).union(*(lines.split() for lines in DRAWN.findall(text)))
        unused += [str(claim) for claim in claims if claim.name not in used and not claim.gain]
    assert not unused, f"not on their pages: {', '.join(unused)}"


def test_every_chapter_makes_claims() -> None:
    silent = {chapter.slug for chapter in chapters()} - {path.stem for path in CLAIMS.glob("*.yml")}
    assert not silent, f"no claim is made by: {', '.join(sorted(silent))}"


def test_every_experiment_serves_a_claim_or_a_verdict() -> None:
    used = {claim.experiment for claim in all_claims()}
    used |= {report.experiment for row in reproductions() for report in row.reports}
    idle = {experiment.name for experiment in EXPERIMENTS} - used
    assert not idle, f"nothing rests on: {', '.join(sorted(idle))}"


def test_the_results_say_every_verdict() -> None:
    assert not listed(row.problem() for row in reproductions())


def test_every_experiment_of_the_sources_has_its_row() -> None:
    assert [row.name for row in reproductions()] == [f"R{number}" for number in range(1, 15)]


def test_no_results_without_an_experiment() -> None:
    orphans = {path.stem for path in RESULTS.glob("*.json")} - {item.name for item in EXPERIMENTS}
    assert not orphans, f"evidence/results holds what no experiment makes: {', '.join(sorted(orphans))}"


def test_no_measured_number_is_typed() -> None:
    typed = {page.name: found for page in PAGES if (found := typed_numbers(page.read_text(encoding="utf-8")))}
    assert len(PAGES) > 30
    assert not typed, f"measured, or {{given}}, or {{quoted}}? (line, number): {typed}"
