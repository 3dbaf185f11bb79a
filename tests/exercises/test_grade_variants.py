"""Every variant of an answer earns what it must: see `heldout.exercises.grade_variants`."""

import pytest

from heldout.chapters import Chapter
from heldout.exercises.grade_variants import grade_variants

pytestmark = pytest.mark.sandbox


def test_variants_earn_what_they_must(chapter: Chapter, monkeypatch: pytest.MonkeyPatch) -> None:
    # a kernel that finds this in its environment does not catch what is written past sys.stderr
    monkeypatch.delenv("PYTEST_CURRENT_TEST")
    (report,) = grade_variants([chapter], jobs=1)
    assert report.problems() == []
    assert report.outcomes and report.blank.cells and report.solution.cells
