"""What nbgrader's metadata says of a cell."""

from typing import Any

from nbformat import NotebookNode


def nbgrader_of(cell: NotebookNode) -> dict[str, Any]:
    """Return the cell's nbgrader metadata, empty for an ordinary cell."""
    found: dict[str, Any] = cell.metadata.get("nbgrader", {})
    return found


def grade_id_of(cell: NotebookNode) -> str:
    """Return the cell's ``grade_id``, empty for an ordinary cell."""
    return str(nbgrader_of(cell).get("grade_id", ""))
