"""Small assignments made in code, for tests of the grader."""

from copy import deepcopy

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from heldout.exercises.release import course_config
from heldout.grading.assignment import AssignmentNotebook, students_version

STUB = "### BEGIN SOLUTION\n{}\n### END SOLUTION"


def nbgrader(grade_id: str, **flags: object) -> dict:
    """Return a cell's metadata for nbgrader, locked unless it is a solution."""
    solution = bool(flags.get("solution"))
    fields = {"grade": False, "locked": not solution, "schema_version": 3, "solution": False, "task": False}
    return {"nbgrader": {"grade_id": grade_id, **fields, **flags}}


def setup(source: str) -> NotebookNode:
    """Return the locked cell that both sides run."""
    return new_code_cell(source, id="setup", metadata=nbgrader("setup"))


def task(name: str, solution: str) -> NotebookNode:
    """Return a solution cell; the body between the markers is what students write."""
    return new_code_cell(solution, id=name.replace("_", "-"), metadata=nbgrader(name, solution=True))


def test(name: str, source: str, points: float = 1) -> NotebookNode:
    """Return a hidden test."""
    hidden = f"### BEGIN HIDDEN TESTS\n{source}\n### END HIDDEN TESTS"
    metadata = nbgrader(f"test_{name}", grade=True, points=points)
    return new_code_cell(hidden, id=f"test-{name}".replace("_", "-"), metadata=metadata)


test.__test__ = False  # type: ignore[attr-defined]  (pytest: this is no test)


def written(points: float = 2) -> NotebookNode:
    """Return a written answer that a person grades."""
    metadata = nbgrader("written", solution=True, grade=True, points=points)
    return new_markdown_cell("YOUR ANSWER HERE", id="written", metadata=metadata)


def assignment(*cells: NotebookNode, name: str = "tiny") -> AssignmentNotebook:
    """Return the assignment whose source consists of these cells."""
    source = new_notebook(cells=[deepcopy(cell) for cell in cells])
    for cell in source.cells:
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader["cell_type"] = cell.cell_type
    return AssignmentNotebook(name, name, source, students_version(source, course_config()))


def answered(made: AssignmentNotebook, **answers: str) -> bytes:
    """Return what a student hands in who wrote these answers, by grade_id."""
    notebook = deepcopy(made.release)
    for cell in notebook.cells:
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id", "")
        if grade_id in answers:
            cell.source = answers[grade_id]
    return nbformat.writes(notebook).encode()
