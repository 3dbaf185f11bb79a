"""Every variant of an answer earns what it must: see `heldout.exercises.grade_variants`."""

import pytest

from heldout.chapters import Chapter
from heldout.exercises.grade_variants import grade_variants

pytestmark = pytest.mark.sandbox


@pytest.fixture(autouse=True)
def no_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """A kernel that finds this in its environment does not catch what is written past sys.stderr."""
    monkeypatch.delenv("PYTEST_CURRENT_TEST")


def test_a_sample_of_variants_earns_what_it_must(chapter: Chapter) -> None:
    (report,) = grade_variants([chapter], jobs=1, sample=1)
    assert report.surprises() == []
    assert report.blank.cells and report.solution.cells
    for task in report.tasks:
        assert len(report.of(task, right=False)) == 1, task.name


@pytest.mark.nightly
def test_variants_earn_what_they_must(chapter: Chapter) -> None:
    (report,) = grade_variants([chapter], jobs=1)
    assert report.problems() == []
    assert report.outcomes and report.blank.cells and report.solution.cells
    assert report.misjudged(right=True) == []
    strangers = [one for one in report.outcomes if one.answer.stranger and not one.answer.right]
    assert len(report.misjudged(right=False)) <= 0.03 * len(strangers), report.misjudged(right=False)
