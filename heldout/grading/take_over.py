"""Takes an assignment as it is now over into the gradebook, with all that persons have graded.

nbgrader's own ``generate_assignment`` does this for a new assignment, and refuses once somebody has handed
in and a cell comes or goes. Here every mark and comment of a person stays as long as its cell does; what goes
with its cell is reported, and not lost.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from nbformat import NotebookNode
from nbgrader import api
from nbgrader.utils import compute_checksum, is_grade, is_locked, is_solution, is_task
from sqlalchemy import select

from heldout.grading.assignment import Assignment, AssignmentNotebook
from heldout.grading.cells import grade_id_of, nbgrader_of


@dataclass(frozen=True)
class Mark:
    """What a person gave a student for a cell that is gone."""

    student: str
    notebook: str
    cell: str
    score: float | None
    extra_credit: float | None
    comment: str


@dataclass
class Changes:
    """What was taken over: a sentence for each change, and the marks that went with their cells."""

    sentences: list[str] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)


@dataclass(frozen=True)
class _Wanted:
    """The cells of a notebook by kind and name, as the gradebook shall have them."""

    grades: dict[str, dict[str, Any]]
    solutions: dict[str, dict[str, Any]]
    tasks: dict[str, dict[str, Any]]
    sources: dict[str, dict[str, Any]]

    @classmethod
    def of(cls, notebook: AssignmentNotebook) -> "_Wanted":
        wanted = cls({}, {}, {}, {})
        for source, release in zip(notebook.source.cells, notebook.release.cells, strict=True):
            name = grade_id_of(source)
            graded = {"max_score": _points(source), "cell_type": source.cell_type}
            if is_grade(source):
                wanted.grades[name] = graded
            if is_solution(source):
                wanted.solutions[name] = {}
            if is_task(source):
                wanted.tasks[name] = graded
            if is_grade(source) or is_solution(source) or is_locked(source) or is_task(source):
                # as nbgrader keeps it: without the solution, with hidden tests
                cell = source if is_locked(source) and not is_solution(source) else release
                wanted.sources[name] = {
                    "cell_type": source.cell_type,
                    "locked": is_locked(source),
                    "source": cell.source,
                    "checksum": compute_checksum(cell),
                }
        return wanted


def _points(cell: NotebookNode) -> float:
    return float(nbgrader_of(cell).get("points", 0))


def take_over(gradebook: api.Gradebook, assignment: Assignment) -> Changes:
    """Make the gradebook's cells those of the assignment; change nothing where they are.

    A cell that only has another name is known by its content. A person's mark that exceeds the new maximum
    stays and asks for a person. The caller commits.
    """
    db = gradebook.db
    changes = Changes()
    known = db.scalar(select(api.Assignment).where(api.Assignment.name == assignment.name))
    if known is None:
        known = api.Assignment(name=assignment.name, course_id=gradebook.course_id)
        db.add(known)
        db.flush()
        changes.sentences.append("the gradebook learned the assignment")
    new = not known.notebooks
    for notebook in list(known.notebooks):
        if notebook.name not in assignment.notebooks:
            cells = [*notebook.grade_cells, *notebook.solution_cells, *notebook.task_cells]
            changes.marks += _marks(notebook, cells)
            changes.sentences.append(f"{notebook.name}.ipynb is no part of it any more")
            gradebook.remove_notebook(notebook.name, assignment.name)
    there = {notebook.name: notebook for notebook in known.notebooks}
    for name, versions in assignment.notebooks.items():
        fresh = name not in there
        if fresh:
            kernelspec = json.dumps(versions.source.metadata.get("kernelspec", {}))
            there[name] = api.Notebook(name=name, assignment=known, kernelspec=kernelspec)
            db.add(there[name])
            db.flush()
            if not new:
                changes.sentences.append(f"{name}.ipynb is new")
        _Notebook(db, there[name], changes).make(_Wanted.of(versions), silent=fresh)
    changes.marks = _joined(changes.marks)
    return changes


def _joined(marks: list[Mark]) -> list[Mark]:
    """Return one mark where a cell has points as a graded cell and a comment as a solution."""
    joined: dict[tuple[str, str, str], Mark] = {}
    for mark in marks:
        key = mark.student, mark.notebook, mark.cell
        other = joined.get(key, mark)
        score = other.score if mark.score is None else mark.score
        joined[key] = Mark(
            *key, score, mark.extra_credit or other.extra_credit, mark.comment or other.comment
        )
    return list(joined.values())


class _Notebook:
    """One notebook in the gradebook, and what changes in it."""

    def __init__(self, db: Any, notebook: api.Notebook, changes: Changes) -> None:
        self._db, self._notebook, self._changes = db, notebook, changes

    def _tell(self, cell: str, sentence: str) -> None:
        self._changes.sentences.append(f"{self._notebook.name}.ipynb, cell {cell}: {sentence}")

    def make(self, wanted: _Wanted, silent: bool) -> None:
        """Rename, remove, add and change cells until they are as wanted; ``silent`` where all are new."""
        sources = {cell.name: cell for cell in self._notebook.source_cells}
        for old, name in self._renamed(sources, wanted):
            for cell in [*self._cells_called(old), sources[old]]:
                cell.name = name
            self._tell(name, f"was called {old}; marks and comments stay with it")
        self._db.flush()
        sources = {cell.name: cell for cell in self._notebook.source_cells}
        for name, fields in wanted.sources.items():
            cell = sources.pop(name, None)
            if cell is None:
                self._db.add(api.SourceCell(name=name, notebook_id=self._notebook.id, **fields))
                if not silent:
                    self._tell(name, "is new")
            elif any(getattr(cell, key) != value for key, value in fields.items()):
                if cell.locked and cell.source != fields["source"]:
                    self._tell(name, "has another text")
                for key, value in fields.items():
                    setattr(cell, key, value)
        for name, cell in sources.items():
            self._db.delete(cell)
            self._tell(name, "is gone")
        self._kind(api.GradeCell, self._notebook.grade_cells, wanted.grades)
        self._kind(api.SolutionCell, self._notebook.solution_cells, wanted.solutions)
        self._kind(api.TaskCell, self._notebook.task_cells, wanted.tasks)
        self._db.flush()
        self._db.expire(self._notebook)

    def _cells_called(self, name: str) -> list[api.BaseCell]:
        return [cell for cell in self._notebook._base_cells if cell.name == name]  # noqa: SLF001

    def _renamed(self, sources: dict[str, api.SourceCell], wanted: _Wanted) -> Iterator[tuple[str, str]]:
        """Yield old and new name of cells that differ in nothing else."""
        gone = [name for name in sources if name not in wanted.sources]
        come = [name for name in wanted.sources if name not in sources]

        kinds = {api.GradeCell: wanted.grades, api.SolutionCell: wanted.solutions, api.TaskCell: wanted.tasks}
        old = {
            name: (
                sources[name].source,
                [any(isinstance(cell, kind) for cell in self._cells_called(name)) for kind in kinds],
            )
            for name in gone
        }
        new = {
            name: (wanted.sources[name]["source"], [name in cells for cells in kinds.values()])
            for name in come
        }
        for name, what in old.items():
            alike = [other for other in new if new[other] == what]
            if len(alike) == 1 and list(old.values()).count(what) == 1:
                yield name, alike[0]

    def _kind(
        self, kind: type[api.BaseCell], cells: list[api.BaseCell], wanted: dict[str, dict[str, Any]]
    ) -> None:
        there = {cell.name: cell for cell in cells}
        for name, fields in wanted.items():
            cell = there.pop(name, None)
            if cell is None:
                self._db.add(kind(name=name, notebook_id=self._notebook.id, **fields))
                continue
            for key, value in fields.items():
                if key == "max_score" and cell.max_score != value:
                    self._points_changed(cell, value)
                setattr(cell, key, value)
        for cell in there.values():
            self._changes.marks += _marks(self._notebook, [cell])
            for row in [*cell.grades, *cell.comments]:
                self._db.delete(row)
            self._db.delete(cell)

    def _points_changed(self, cell: Any, points: float) -> None:
        self._tell(cell.name, f"gives {points:g} points instead of {cell.max_score:g}")
        for grade in cell.grades:
            if grade.manual_score is not None and grade.manual_score > points:
                grade.needs_manual_grade = True
                student = grade.notebook.assignment.student_id
                self._tell(
                    cell.name, f"a person gave {student} {grade.manual_score:g} points; a person decides"
                )
            if grade.auto_score is not None:
                # what is graded anew replaces this; what can't be keeps its share of the points
                grade.auto_score = min(grade.auto_score, points)


def _marks(notebook: api.Notebook, cells: list[Any]) -> list[Mark]:
    found = []
    for cell in cells:
        comments = {comment.notebook_id: comment.manual_comment or "" for comment in cell.comments}
        scores = {grade.notebook_id: grade.manual_score for grade in cell.grades}
        extra = {grade.notebook_id: grade.extra_credit or None for grade in cell.grades}
        students = {
            row.notebook_id: row.notebook.assignment.student_id for row in [*cell.comments, *cell.grades]
        }
        found += [
            Mark(student, notebook.name, cell.name, scores.get(row), extra.get(row), comments.get(row, ""))
            for row, student in students.items()
            if scores.get(row) is not None or extra.get(row) or comments.get(row)
        ]
    return found
