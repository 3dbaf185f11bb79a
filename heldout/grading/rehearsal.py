"""Runs a student's notebook as grading will, without the hidden tests, and says what came of it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution, is_task

from heldout.grading.assignment import AssignmentNotebook
from heldout.grading.cells import grade_id_of
from heldout.grading.limits import GradingLimits
from heldout.grading.repair import names_used
from heldout.grading.result import Result
from heldout.grading.run import CHECK, run
from heldout.grading.sentences import quoted

INSTALL = "Install it in the Python that runs heldout."


@dataclass(frozen=True)
class Rehearsal:
    """What happened when a notebook ran from the top.

    ``checks`` are all visible checks by name, each with the message it failed with, empty where it passed.
    ``failures`` are sentences on other cells that failed, ``notes`` on what stopped the run.
    """

    checks: dict[str, str] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    seconds: float = 0.0
    memory: int = 0


def rehearse(
    notebook: NotebookNode, exercise: AssignmentNotebook, files: dict[str, bytes], limits: GradingLimits
) -> Rehearsal:
    """Run a notebook that `repair` made, of an exercise of which there is only the students' version.

    Raises what `run` raises.
    """
    result = run(notebook, names_used(notebook), exercise, files, limits)
    ran = Rehearsal(notes=result.notes, seconds=result.seconds, memory=result.memory)
    for cell in nbformat.reads(result.notebook, as_version=4).cells:
        if cell.cell_type != "code":
            continue
        message = next(_errors(cell), "")
        if is_check(cell):
            ran.checks[grade_id_of(cell)] = _told_by_test(cell, result) or message
        elif message and not (is_grade(cell) and not is_solution(cell)):
            here = f". {INSTALL}" if message.startswith("ModuleNotFoundError") else ""
            ran.failures.append(f"{_place(cell)} fails: {message}{here}")
    return ran


def is_check(cell: NotebookNode) -> bool:
    """Say whether a cell checks answers in the students' version: a self-check, or a test one can see."""
    if cell.cell_type != "code" or is_solution(cell):
        return False
    return grade_id_of(cell).startswith(CHECK) or (is_grade(cell) and not is_hidden(cell))


def is_hidden(cell: NotebookNode) -> bool:
    """Say whether nothing is left of a test in the students' version: no statement, only comments."""
    try:
        return not ast.parse(cell.source).body
    except SyntaxError:
        return False


def points_elsewhere(release: NotebookNode) -> tuple[float, float, float]:
    """Return the points that hidden tests give, those that a person gives, and all."""
    hidden = person = total = 0.0
    for cell in release.cells:
        if is_grade(cell) or is_task(cell):
            points = float(cell.metadata.nbgrader.get("points", 0))
            total += points
            if is_solution(cell) or is_task(cell):
                person += points
            elif is_hidden(cell):
                hidden += points
    return hidden, person, total


def _told_by_test(cell: NotebookNode, result: Result) -> str:
    graded = result.cells.get(grade_id_of(cell))
    return graded.message if graded else ""


def _errors(cell: NotebookNode) -> Iterator[str]:
    for output in cell.outputs:
        if output.output_type == "error":
            yield f"{output.ename}: {output.evalue}".strip()


def _place(cell: NotebookNode) -> str:
    name = grade_id_of(cell)
    return f"The cell '{name}'" if name else f"Your own cell {quoted(cell.source)}"
