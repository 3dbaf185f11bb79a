"""Writes results into nbgrader's gradebook, whose one writer this is."""

import json
import math
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from nbgrader import api
from nbgrader.preprocessors import AssignLatePenalties
from nbgrader.utils import is_grade, is_locked, is_solution, is_task, parse_utc
from sqlalchemy import Column, MetaData, Row, String, Table, delete, insert, select
from sqlalchemy.exc import SQLAlchemyError
from traitlets.config import Config

from heldout.errors import HeldOutError
from heldout.grading.assignment import Assignment, AssignmentNotebook
from heldout.grading.cells import grade_id_of, nbgrader_of
from heldout.grading.page import Grades, notes_for_student
from heldout.grading.result import Result, Status, SubmissionResult
from heldout.grading.sanitize import plain_markdown, plain_text
from heldout.grading.versions import sanitizer_version


class RecordError(HeldOutError):
    """A result can't be recorded, and nothing of it has been; the message says why and what to do."""


# nbgrader has no place for what a score was computed from, so that is kept beside its tables: ``digest`` is
# of the recorded result, ``answers`` of what the student wrote. No foreign key: nbgrader deletes submissions
# without knowing of this table, and nothing is lost if a line stays behind.
RECORDED = Table(
    "heldout_recorded",
    MetaData(),
    Column("submission_id", String(32), primary_key=True),
    Column("digest", String(64), nullable=False),
    Column("answers", String(64), nullable=False),
)
NO_RESPONSE = "No response."


@dataclass(frozen=True)
class Graded:
    """A submission's result with what it belongs to.

    ``digest`` is the caller's name for what was graded, of the submission and the assignment. ``timestamp``
    is when the student handed in, in UTC, None where that is not known.
    """

    student: str
    result: SubmissionResult
    digest: str
    timestamp: datetime | None = None

    @property
    def outcome(self) -> str:
        """A hash of all that the gradebook gets to know of this, and of what makes its text harmless."""
        notebooks = {
            notebook: [
                {name: [cell.score, cell.max_score] for name, cell in result.cells.items()},
                result.status,
                result.notes,
            ]
            for notebook, result in self.result.notebooks.items()
        }
        return _digest([self.digest, notebooks, sanitizer_version()])


@dataclass(frozen=True)
class _Cells:
    """What the gradebook knows of one notebook: its id, and the ids of cells by ``grade_id``.

    ``order`` names the commented cells in their order, ``stubs`` what students find in solution cells.
    """

    id: str
    graded: dict[str, str]
    commented: dict[str, str]
    points: dict[str, float]
    order: list[str]
    stubs: dict[str, str]

    def scores(self, result: Result) -> dict[str, float | None]:
        if not result.cells:
            # what the grader itself could not do waits for a person
            waits = result.status is Status.CRASHED or bool(result.trouble)
            return dict.fromkeys(self.graded, None if waits else 0.0)
        return {name: cell.score for name, cell in result.cells.items()}


class Recorder:
    """Writes one assignment's results to an open gradebook, a transaction each.

    ``config`` is the course's: it names the plugin that sets penalties for late submissions.
    Raises `RecordError` if the gradebook does not hold the assignment as it is now.
    """

    def __init__(self, gradebook: api.Gradebook, assignment: Assignment, config: Config) -> None:
        self.gradebook = gradebook
        self.assignment = assignment
        self._db = gradebook.db
        self._penalties = AssignLatePenalties(config=config)
        self._penalties.init_plugin()
        try:
            self._assignment, self._notebooks = self._known()
            RECORDED.create(gradebook.engine, checkfirst=True)
        except SQLAlchemyError as error:
            raise self._refused(f"assignment '{assignment.name}'", error) from error

    def record(self, graded: Graded) -> None:
        """Record one result; the same one again changes nothing, whatever a person has graded since.

        Scores and comments of persons are kept. Where the student's answers or the score have changed
        since a person graded, the cell needs another look, as with `nbgrader autograde`. A submission
        without graded cells gets no points. Nothing is recorded for a missing one.

        Raises `RecordError` if the result is not one of this assignment, or the database refuses it.
        """
        if graded.result.status is Status.MISSING:
            return
        self._check(graded)
        try:
            self._record(graded)
            self._db.commit()
        except SQLAlchemyError as error:
            self._db.rollback()
            raise self._refused(f"the submission of '{graded.student}'", error) from error
        except BaseException:
            self._db.rollback()
            raise

    def unrecorded(self, results: Iterable[Graded]) -> Iterator[Graded]:
        """Yield those of these results that the gradebook does not have as they are.

        Results are taken one at a time, so that a generator can read them from their folders. A new due
        date, extension or penalty plugin makes a late submission one to be recorded again.
        """
        due = self._duedate()
        digests = self._digests()
        submissions = self._submissions()
        grades = self._grades()
        for graded in results:
            rows = submissions.get(graded.student, {})
            if rows.keys() != self._notebooks.keys() or not all(
                digests.get(row.submission) == graded.outcome
                and self._says(row, grades.get(row.id, {}), graded, name, due)
                for name, row in rows.items()
            ):
                yield graded

    def _says(
        self, row: Row[Any], grades: dict[str, Row[Any]], graded: Graded, name: str, due: datetime | None
    ) -> bool:
        """Whether scores, time and penalty of a notebook are those of the result."""
        scores = {cell: grade.auto_score for cell, grade in grades.items()}
        timely = graded.timestamp is None or parse_utc(graded.timestamp) == row.timestamp
        score = math.fsum(map(_score, grades.values()))
        penalty = self._penalty(graded.student, due, row.timestamp, row.extension, score)
        expected = self._notebooks[name].scores(graded.result.notebooks[name])
        return scores == expected and timely and bool(row.penalty == penalty)

    def submitted_grades(self) -> dict[str, dict[str, Grades]]:
        """Return what the gradebook says now of every submission, by student and by notebook's name."""
        grades = self._grades()
        comments = self._comments()

        def told(name: str, row: Row[Any]) -> Grades:
            points, given = self._notebooks[name].points, grades.get(row.id, {})
            manual = {
                cell: grade.manual_score for cell, grade in given.items() if grade.manual_score is not None
            }
            above = {cell: score for cell, score in manual.items() if score > points[cell]}
            pending = any(grade.needs_manual_grade for grade in given.values())
            said = comments.get(row.id, {})
            return Grades(
                scores={cell: (_score(grade), points[cell]) for cell, grade in given.items()},
                comments={cell: comment for cell, (comment, _) in said.items()},
                penalty=row.penalty or 0.0,
                pending=pending or bool(above),
                looked_at=bool(manual) or any(by_person for _, by_person in said.values()),
                above_maximum=above,
            )

        return {
            student: {name: told(name, row) for name, row in rows.items()}
            for student, rows in self._submissions().items()
        }

    def penalty(self, student: str, handed_in: datetime | None, score: float) -> float:
        """Return what a student would lose of a score for having handed in at this time, in UTC."""
        extension = self._db.scalar(
            select(api.SubmittedAssignment.extension).where(
                api.SubmittedAssignment.assignment_id == self._assignment,
                api.SubmittedAssignment.student_id == student,
            )
        )
        at = None if handed_in is None else handed_in.astimezone(UTC).replace(tzinfo=None)
        return self._penalty(student, self._duedate(), at, extension, score) or 0.0

    def without_submission(self, handed_in: Iterable[str]) -> list[str]:
        """Return the gradebook's students who are not among those who handed in, in order."""
        return sorted(set(self._db.scalars(select(api.Student.id))) - set(handed_in))

    def _known(self) -> tuple[str, dict[str, _Cells]]:
        """Return the database's ids of the assignment, its notebooks and cells.

        What is not as in the assignment's source is refused.
        """
        name = self.assignment.name
        known = self._db.scalar(select(api.Assignment.id).where(api.Assignment.name == name))
        if known is None:
            raise RecordError(
                f"The gradebook does not know assignment '{name}'. "
                f"Run 'nbgrader generate_assignment {name}' first."
            )
        notebooks = self._db.execute(
            select(api.Notebook.name, api.Notebook.id).where(api.Notebook.assignment_id == known)
        )
        ids: dict[str, str] = dict(map(tuple, notebooks))
        found = {
            notebook: self._cells_of(ids[notebook], versions)
            for notebook, versions in self.assignment.notebooks.items()
            if notebook in ids
        }
        if ids.keys() != self.assignment.notebooks.keys() or None in found.values():
            raise RecordError(
                f"Assignment '{name}' has changed since the gradebook learned it: its cells, points or tests "
                f"are others now. Run 'nbgrader generate_assignment --force {name}' first."
            )
        return known, {notebook: cells for notebook, cells in found.items() if cells is not None}

    def _cells_of(self, notebook: str, versions: AssignmentNotebook) -> _Cells | None:
        """Return what the gradebook knows of a notebook; None if that is not what its source says."""

        def cells(kind: type[api.BaseCell], column: str = "id", *where: Any) -> dict[str, Any]:
            query = select(kind.name, getattr(kind, column)).where(kind.notebook_id == notebook, *where)
            return dict(map(tuple, self._db.execute(query)))

        tasks = cells(api.TaskCell)
        commented = {**cells(api.SolutionCell), **tasks}
        points = {**cells(api.GradeCell, "max_score"), **cells(api.TaskCell, "max_score")}
        locked = cells(api.SourceCell, "source", api.SourceCell.locked)
        source = {grade_id_of(cell): cell for cell in versions.source.cells if nbgrader_of(cell)}
        expected = [
            {
                name: float(cell.metadata.nbgrader.points)
                for name, cell in source.items()
                if is_grade(cell) or is_task(cell)
            },
            {name for name, cell in source.items() if is_solution(cell) or is_task(cell)},
            {name: cell.source for name, cell in source.items() if is_locked(cell)},
        ]
        if [points, set(commented), locked] != expected:
            return None
        return _Cells(
            id=notebook,
            graded={**cells(api.GradeCell), **tasks},
            commented=commented,
            points=points,
            order=[name for name in source if name in commented],
            stubs={grade_id_of(cell): cell.source for cell in versions.release.cells if is_solution(cell)},
        )

    def _check(self, graded: Graded) -> None:
        where = f"The result of '{graded.student}' for assignment '{self.assignment.name}'"
        results = graded.result.notebooks
        if results.keys() != self._notebooks.keys():
            odd = ", ".join(sorted(results.keys() ^ self._notebooks.keys()))
            raise RecordError(f"{where} and the gradebook differ in which notebooks there are: {odd}.")
        for notebook, result in results.items():
            known, cells = self._notebooks[notebook], result.cells
            if cells and cells.keys() != known.graded.keys():
                odd = ", ".join(sorted(cells.keys() ^ known.graded.keys()))
                raise RecordError(f"{where} and the gradebook differ in which cells are graded: {odd}.")
            for name, cell in cells.items():
                if cell.score is not None and not 0 <= cell.score <= known.points[name]:
                    raise RecordError(
                        f"{where} gives {cell.score:g} points in cell '{name}', "
                        f"where 0 to {known.points[name]:g} are possible."
                    )

    def _record(self, graded: Graded) -> None:
        submission = self._submission(graded.student)
        written = {
            name: _answers(result, self._notebooks[name].commented)
            for name, result in graded.result.notebooks.items()
        }
        # of one notebook alone, as gradebooks have it from when there was but one
        answers = _digest(written if len(written) > 1 else next(iter(written.values())))
        recorded = self._db.execute(
            select(RECORDED.c.digest, RECORDED.c.answers).where(RECORDED.c.submission_id == submission.id)
        ).one_or_none()
        changed = recorded is None or recorded.answers != answers
        if graded.timestamp is not None:
            submission.timestamp = parse_utc(graded.timestamp)
        elif recorded is not None and changed:
            submission.timestamp = None  # it was the time of what was handed in before
        rows = {notebook.notebook_id: notebook for notebook in submission.notebooks}
        for name, known in self._notebooks.items():
            notebook, result = rows[known.id], graded.result.notebooks[name]
            self._set_scores(notebook, known, result, changed)
            self._set_comments(notebook, known, result, written[name])
            notebook.late_submission_penalty = self._penalty(
                graded.student,
                self._duedate(),
                submission.timestamp,
                submission.extension,
                math.fsum(map(_score, notebook.grades)),
            )
        if recorded is None or tuple(recorded) != (graded.outcome, answers):
            self._db.execute(delete(RECORDED).where(RECORDED.c.submission_id == submission.id))
            self._db.execute(
                insert(RECORDED).values(submission_id=submission.id, digest=graded.outcome, answers=answers)
            )

    def _submission(self, student: str) -> api.SubmittedAssignment:
        """Return the student's submission with all its rows; those that are missing are created."""
        submission = self._db.scalar(
            select(api.SubmittedAssignment).where(
                api.SubmittedAssignment.assignment_id == self._assignment,
                api.SubmittedAssignment.student_id == student,
            )
        )
        if submission is None:
            if self._db.get(api.Student, student) is None:
                self._db.add(api.Student(id=student))
                self._db.flush()
            submission = api.SubmittedAssignment(
                id=api.new_uuid(), assignment_id=self._assignment, student_id=student
            )
            self._db.add(submission)
        rows = {notebook.notebook_id: notebook for notebook in submission.notebooks}
        for known in self._notebooks.values():
            if known.id not in rows:
                rows[known.id] = api.SubmittedNotebook(notebook_id=known.id)
                submission.notebooks.append(rows[known.id])
            _complete(rows[known.id].grades, api.Grade, known.graded)
            _complete(rows[known.id].comments, api.Comment, known.commented)
        self._db.flush()
        return submission

    def _set_scores(
        self, notebook: api.SubmittedNotebook, known: _Cells, result: Result, changed: bool
    ) -> None:
        names = {cell: name for name, cell in known.graded.items()}
        scores = known.scores(result)
        for grade in notebook.grades:
            score = scores[names[grade.cell_id]]
            if changed or grade.auto_score != score:
                grade.auto_score = score
                grade.needs_manual_grade = grade.manual_score is not None or score is None

    def _set_comments(
        self, notebook: api.SubmittedNotebook, known: _Cells, result: Result, written: dict[str, str]
    ) -> None:
        """Comment on unanswered cells as nbgrader does, and on the first one what there is to tell."""
        names = {cell: name for name, cell in known.commented.items()}
        for comment in notebook.comments:
            name = names[comment.cell_id]
            parts = notes_for_student(result) if [name] == known.order[:1] else []
            if name in written and written[name] == known.stubs.get(name):
                parts.append(NO_RESPONSE)
            comment.auto_comment = " ".join(parts) or None

    def _penalty(
        self,
        student: str,
        due: datetime | None,
        timestamp: datetime | None,
        extension: timedelta | None,
        score: float,
    ) -> float | None:
        """Return the penalty that nbgrader's plugin sets, between nothing and all of the score."""
        if timestamp is None or due is None:
            return None
        late = (timestamp - due - (extension or timedelta())).total_seconds()
        if late <= 0:
            return None
        penalty = self._penalties.plugin_inst.late_submission_penalty(student, score, late)
        return None if penalty is None else min(max(penalty, 0.0), score)

    def _duedate(self) -> datetime | None:
        # asked each time: an instructor may move it while the class is being graded
        due: datetime | None = self._db.scalar(
            select(api.Assignment.duedate).where(api.Assignment.id == self._assignment)
        )
        return due

    def _digests(self) -> dict[str, str]:
        return dict(map(tuple, self._db.execute(select(RECORDED.c.submission_id, RECORDED.c.digest))))

    def _submissions(self) -> dict[str, dict[str, Row[Any]]]:
        """Return the rows of all submitted notebooks by student and by notebook's name."""
        names = {known.id: name for name, known in self._notebooks.items()}
        query = (
            select(
                api.SubmittedAssignment.student_id,
                api.SubmittedAssignment.id.label("submission"),
                api.SubmittedAssignment.timestamp,
                api.SubmittedAssignment.extension,
                api.SubmittedNotebook.id,
                api.SubmittedNotebook.notebook_id,
                api.SubmittedNotebook.late_submission_penalty.label("penalty"),
            )
            .join(api.SubmittedNotebook, api.SubmittedNotebook.assignment_id == api.SubmittedAssignment.id)
            .where(api.SubmittedNotebook.notebook_id.in_(names))
        )
        found: dict[str, dict[str, Row[Any]]] = {}
        for row in self._db.execute(query):
            found.setdefault(row.student_id, {})[names[row.notebook_id]] = row
        return found

    def _grades(self) -> dict[str, dict[str, Row[Any]]]:
        """Return the rows of all grades by the submitted notebook's id and the cell's name."""
        query = (
            select(
                api.Grade.notebook_id,
                api.Grade.cell_id,
                api.Grade.auto_score,
                api.Grade.manual_score,
                api.Grade.extra_credit,
                api.Grade.needs_manual_grade,
            )
            .join(api.SubmittedNotebook, api.SubmittedNotebook.id == api.Grade.notebook_id)
            .where(api.SubmittedNotebook.notebook_id.in_(self._notebook_ids()))
        )
        names = {cell: name for known in self._notebooks.values() for name, cell in known.graded.items()}
        found: dict[str, dict[str, Row[Any]]] = {}
        for row in self._db.execute(query):
            found.setdefault(row.notebook_id, {})[names[row.cell_id]] = row
        return found

    def _comments(self) -> dict[str, dict[str, tuple[str, bool]]]:
        """Return all comments and whether a person wrote them, by submitted notebook's id and cell's name."""
        query = (
            select(
                api.Comment.notebook_id, api.Comment.cell_id, api.Comment.comment, api.Comment.manual_comment
            )
            .join(api.SubmittedNotebook, api.SubmittedNotebook.id == api.Comment.notebook_id)
            .where(api.SubmittedNotebook.notebook_id.in_(self._notebook_ids()))
        )
        names = {cell: name for known in self._notebooks.values() for name, cell in known.commented.items()}
        found: dict[str, dict[str, tuple[str, bool]]] = {}
        for row in self._db.execute(query):
            if row.comment and row.cell_id in names:
                by_person = bool(row.manual_comment)
                found.setdefault(row.notebook_id, {})[names[row.cell_id]] = row.comment, by_person
        return found

    def _notebook_ids(self) -> list[str]:
        return [known.id for known in self._notebooks.values()]

    def _refused(self, what: str, error: SQLAlchemyError) -> RecordError:
        url = self.gradebook.engine.url.render_as_string(hide_password=True)
        reason = getattr(error, "orig", None) or error
        return RecordError(
            f"The gradebook {url} refused {what}: {reason}. Nothing of it has been recorded. "
            "Is the gradebook there, writable, and not held by another program? Then run this again."
        )


def _complete(rows: list[Any], kind: type[api.Grade | api.Comment], cells: dict[str, str]) -> None:
    """Add a row for each cell that has none."""
    there = {row.cell_id for row in rows}
    rows.extend(kind(cell_id=cell) for cell in cells.values() if cell not in there)


def _score(grade: api.Grade | Row[Any]) -> float:
    """Return the points as nbgrader computes them: a person's score, else the grader's, plus extra credit."""
    score = grade.auto_score if grade.manual_score is None else grade.manual_score
    return 0.0 if score is None else score + (grade.extra_credit or 0.0)


def _answers(result: Result, names: Container[str]) -> dict[str, str]:
    """Return what the student wrote, by ``grade_id``; the same for a notebook sanitized and as it ran."""
    written = {}
    for cell in json.loads(result.notebook)["cells"] if result.notebook else []:
        name = cell["metadata"].get("nbgrader", {}).get("grade_id")
        if name in names:
            source = plain_text(cell["source"])
            written[name] = source if cell["cell_type"] == "code" else plain_markdown(source)
    return written


def _digest(value: object) -> str:
    return sha256(json.dumps(value, sort_keys=True).encode()).hexdigest()
