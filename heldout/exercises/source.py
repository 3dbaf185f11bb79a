"""Reads an exercise's source and checks that it keeps the contract of CONTRIBUTING.md."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from nbformat import NotebookNode

from heldout.chapters import Chapter
from heldout.errors import HeldOutError
from heldout.grading.cells import grade_id_of, nbgrader_of
from heldout.notebooks import read
from heldout.paths import ROOT

TOTAL_POINTS = 20
SOLUTION = ("### BEGIN SOLUTION", "### END SOLUTION")
HIDDEN = ("### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS")


class ExerciseError(HeldOutError):
    """An exercise's source breaks the contract; the message names the file and the cell."""


@dataclass(frozen=True)
class Task:
    """One task of an exercise: its solution cell and the hidden tests that grade it."""

    name: str
    tests: tuple[str, ...]
    points: float


def read_source(chapter: Chapter, root: Path = ROOT) -> NotebookNode:
    """Read a chapter's solution notebook and check its delimiters and names.

    Raises `ExerciseError` that names the file and the cell, `NotebookError` for what is no notebook.
    """
    path = root / chapter.solution
    if not path.is_file():
        raise ExerciseError(f"{chapter.solution} is missing: chapter {chapter.slug} has no exercise.")
    notebook, _ = read(path)
    for place, cell in enumerate(notebook.cells, start=1):
        where = f"{chapter.solution}, cell {place} ('{grade_id_of(cell) or 'no grade_id'}')"
        _check_delimiters(cell, where)
    _check_names(notebook, chapter)
    return notebook


def _check_delimiters(cell: NotebookNode, where: str) -> None:
    lines = [line.strip() for line in cell.source.splitlines()]
    for begin, end in (SOLUTION, HIDDEN):
        open_line = None
        for number, line in enumerate(lines, start=1):
            if line == begin:
                if open_line:
                    raise ExerciseError(f"{where}: '{begin}' in line {number} stands inside another.")
                open_line = number
            elif line == end:
                if not open_line:
                    raise ExerciseError(f"{where}: '{end}' in line {number} closes nothing.")
                open_line = None
        if open_line:
            raise ExerciseError(
                f"{where}: '{begin}' in line {open_line} is never closed. Add '{end}' after the block; "
                "until then all that follows would be taken for part of it."
            )


def _check_names(notebook: NotebookNode, chapter: Chapter) -> None:
    ids = [grade_id_of(cell) for cell in notebook.cells if grade_id_of(cell)]
    doubled = sorted({name for name in ids if ids.count(name) > 1})
    if doubled:
        raise ExerciseError(f"{chapter.solution}: grade_id used twice: {', '.join(doubled)}.")
    by_id = {grade_id_of(cell): cell for cell in notebook.cells}
    found = tasks(notebook)
    for task in found:
        if not task.tests:
            raise ExerciseError(f"{chapter.solution}: task '{task.name}' has no cell 'test_{task.name}'.")
        if f"check_{task.name}" not in by_id:
            raise ExerciseError(f"{chapter.solution}: task '{task.name}' has no cell 'check_{task.name}'.")
        if SOLUTION[0] not in by_id[task.name].source:
            raise ExerciseError(
                f"{chapter.solution}, cell '{task.name}': no '{SOLUTION[0]}', so the student would get "
                "an empty cell without the function's name."
            )
        for test in task.tests:
            if HIDDEN[0] not in by_id[test].source:
                raise ExerciseError(f"{chapter.solution}, cell '{test}': nothing in it is hidden.")
    graded = {name for task in found for name in task.tests}
    strays = [
        grade_id_of(cell)
        for cell in notebook.cells
        if nbgrader_of(cell).get("grade")
        and not nbgrader_of(cell).get("solution")
        and grade_id_of(cell) not in graded
    ]
    if strays:
        raise ExerciseError(f"{chapter.solution}: tests that grade no task: {', '.join(strays)}.")
    total = sum(float(str(nbgrader_of(cell).get("points", 0))) for cell in notebook.cells)
    if total != TOTAL_POINTS:
        raise ExerciseError(f"{chapter.solution}: the points add up to {total:g}, not {TOTAL_POINTS}.")


def tasks(notebook: NotebookNode) -> list[Task]:
    """Return the automatically graded tasks in order.

    A task is named by its solution cell; ``test_NAME`` and every ``test_NAME__…`` grade it.
    """
    points = {
        grade_id_of(cell): float(str(nbgrader_of(cell)["points"]))
        for cell in notebook.cells
        if nbgrader_of(cell).get("grade")
    }
    found = []
    for cell in notebook.cells:
        if nbgrader_of(cell).get("solution") and not nbgrader_of(cell).get("grade"):
            name = grade_id_of(cell)
            tests = tuple(test for test in points if re.fullmatch(rf"test_{name}(__\w+)?", test))
            found.append(Task(name, tests, sum(points[test] for test in tests)))
    return found


def parts(notebook: NotebookNode) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the source part by part: its kind, and its stripped lines.

    A kind is "open", "solution", "test" or "written". All but the open parts are hidden from students. A
    written answer hides whole, with its rubric.
    """
    for cell in notebook.cells:
        meta = nbgrader_of(cell)
        kind = "written" if meta.get("solution") and meta.get("grade") else "open"
        lines: list[str] = []
        for line in map(str.strip, cell.source.splitlines()):
            if line in (*SOLUTION, *HIDDEN):
                yield kind, tuple(lines)
                lines = []
                kind = {SOLUTION[0]: "solution", HIDDEN[0]: "test"}.get(line, "open")
            else:
                lines.append(line)
        yield kind, tuple(lines)
