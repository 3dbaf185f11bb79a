"""Every exercise is proven: see `heldout.exercises.grade_variants`."""

import pytest

from heldout.chapters import Chapter
from heldout.exercises.grade_variants import prove


def test_exercise_is_proven(chapter: Chapter, monkeypatch: pytest.MonkeyPatch) -> None:
    # a kernel that finds this in its environment does not catch what is written past sys.stderr
    monkeypatch.delenv("PYTEST_CURRENT_TEST")
    (proof,) = prove([chapter], jobs=1)
    assert proof.problems() == []
    assert proof.outcomes and proof.blank.cells and proof.solution.cells
