"""Notebooks of tests as Python files, cut into cells by lines ``# %% NAME``. Nothing here executes them."""

import re
from collections.abc import Callable

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

CELL = re.compile(r"^# %% (.+)\n", re.MULTILINE)


def cells_of(text: str) -> dict[str, str]:
    """Return the cells of a file by the names that stand above them; what precedes them is left out."""
    _, *parts = CELL.split(text)
    return {name.strip(): source.strip("\n") for name, source in zip(parts[::2], parts[1::2], strict=True)}


def source_notebook(cells: dict[str, str]) -> NotebookNode:
    """Return the instructors' notebook of these cells, given by ``NAME [POINTS [KIND]]``.

    What a cell is to nbgrader follows from its name and from whether it has points: ``setup`` is locked, a
    name that begins with ``test_`` is a test, ``plain`` is nothing to nbgrader, another one a solution. One
    with points that is no test is graded by a person: text, or, by its kind, ``code`` or a ``task``.
    """
    made = [_cell(name.split(), source) for name, source in cells.items()]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    notebook: NotebookNode = new_notebook(cells=made, metadata={"kernelspec": kernel})
    nbformat.validate(notebook)
    return notebook


def _cell(words: list[str], source: str) -> NotebookNode:
    name, points, kind = [*words, "", ""][:3]
    if name.startswith("plain"):
        plain: NotebookNode = new_code_cell(source=source, id=name.replace("_", "-"))
        return plain
    test = name.startswith("test_")
    task = kind == "task"
    text = task or (bool(points) and not test and kind != "code")
    locked = test or task or name == "setup"
    fields = {
        "schema_version": 3,
        "grade_id": name,
        "cell_type": "markdown" if text else "code",
        "task": task,
        "solution": not locked,
        "grade": bool(points) and not task,
        "locked": locked,
    }
    metadata = {"nbgrader": fields | ({"points": float(points)} if points else {})}
    make: Callable[..., NotebookNode] = new_markdown_cell if text else new_code_cell
    return make(source=source, metadata=metadata, id=name.replace("_", "-"))
