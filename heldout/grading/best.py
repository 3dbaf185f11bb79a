"""Has that version of each student's count that earns most, where the course says so.

Every version is graded once; its result is kept beside it, by a hash of all that it rests on.
"""

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from heldout.files import write_atomically
from heldout.grading.attempts import Attempts, Note
from heldout.grading.result import Status, SubmissionResult


@dataclass(frozen=True)
class Best:
    """The version of a student that counts, of how many; ``older`` if it is not the last.

    ``unjudged`` are the numbers of versions that lack points through no fault of the student's, so that a
    person has to say whether one of them is better.
    """

    student: str
    note: Note
    versions: int
    result: SubmissionResult
    older: bool
    unjudged: tuple[int, ...]


@dataclass
class Versions:
    """The versions of the students that have several. A person's choice stands, whatever it earns.

    ``graded_with`` is a hash of all that a result rests on besides the version.
    """

    attempts: Mapping[str, Attempts]
    graded_with: str
    _notes: dict[str, tuple[str, Note]] = field(default_factory=dict)
    _results: dict[str, SubmissionResult] = field(default_factory=dict)

    def ungraded(self, student: str, folder: Path, force: bool = False) -> dict[str, Path]:
        """Return the student's versions that have no result yet, each written into a folder in ``folder``.

        Raises `AttemptError` for a version that can't be read.
        """
        attempts = self.attempts[student]
        attempts.recover()
        attempts.adopt()
        notes = attempts.in_order()
        if attempts.chosen or len(notes) < 2:
            return {}
        found = {}
        for note in notes:
            label = f"{student}, version {note.number}"
            self._notes[label] = student, note
            kept = self._kept(attempts, note)
            if kept.is_file() and not force:
                self._results[label] = SubmissionResult.from_bytes(kept.read_bytes())
            else:
                found[label] = attempts.write(note, folder / note.folder)
        return found

    def student_of(self, label: str) -> str:
        """Return whose version has this label."""
        return self._notes[label][0]

    def keep(self, label: str, result: SubmissionResult) -> None:
        """Take the result of a version, and keep it beside it."""
        student, note = self._notes[label]
        self._results[label] = result
        kept = self._kept(self.attempts[student], note)
        for older in kept.parent.glob("result-*.json"):
            older.unlink()
        write_atomically(kept, result.to_bytes())

    def best(self, penalty: Callable[[str, datetime | None, float], float]) -> Iterator[Best]:
        """Yield the best version of each student of whom all are graded.

        ``penalty`` says what a student loses of a score for having handed in at a time. Of versions that
        earn the same, the last counts. What a person gives points for counts as nothing here.
        """
        by_student: dict[str, list[str]] = {}
        for label, (student, _) in self._notes.items():
            by_student.setdefault(student, []).append(label)
        for student, labels in by_student.items():
            if not all(label in self._results for label in labels):
                continue
            earned = [self._earned(label, penalty) for label in labels]
            # they stand in their order, so that the last of equal ones is found first from the end
            place = max(range(len(labels)), key=lambda place: (earned[place], place))
            note, result = self._notes[labels[place]][1], self._results[labels[place]]
            unjudged = [self._notes[label][1].number for label in labels if _lacks(self._results[label])]
            older = place < len(labels) - 1
            yield Best(student, note, len(labels), result, older, tuple(unjudged))

    def _earned(self, label: str, penalty: Callable[[str, datetime | None, float], float]) -> float:
        """Return the points of a version, less what being late costs in each notebook, as nbgrader has it."""
        student, note = self._notes[label]
        scores = [
            math.fsum(cell.score or 0.0 for cell in notebook.cells.values())
            for notebook in self._results[label].notebooks.values()
        ]
        left = math.fsum(score - penalty(student, note.time, score) for score in scores)
        return round(left, 9)  # equal up to what floats make of sums

    def hand_over(self, best: Best) -> None:
        """Have ``submitted`` hold this version; raise `AttemptError` if it can't be read."""
        self.attempts[best.student].hand_over(best.note)

    def _kept(self, attempts: Attempts, note: Note) -> Path:
        return attempts.folder / note.folder / f"result-{self.graded_with[:16]}.json"


def _lacks(result: SubmissionResult) -> bool:
    """Whether a test, or the grader, was at fault, so that points may be missing."""
    return any(
        notebook.status is Status.CRASHED
        or notebook.fault
        or (notebook.trouble and not notebook.cells)
        or any(cell.fault for cell in notebook.cells.values())
        for notebook in result.notebooks.values()
    )
