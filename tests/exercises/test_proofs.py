"""Every exercise is proven: see `heldout.exercises.proofs`."""

from heldout.book.chapters import Chapter
from heldout.exercises.proofs import prove


def test_exercise_is_proven(chapter: Chapter) -> None:
    (proof,) = prove([chapter], jobs=1)
    assert proof.problems() == []
    assert proof.outcomes and proof.blank.cells and proof.solution.cells
