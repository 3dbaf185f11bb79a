"""The committed form of a notebook: no outputs but the compared ones, and stable cell ids."""

import re
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

# nbval compares the output of cells with this tag, so it is committed; nothing else's is.
COMPARED = "nbval-check-output"

KERNELSPEC = {"display_name": "Python 3", "language": "python", "name": "python3"}


def is_compared(cell: NotebookNode) -> bool:
    """Whether the cell's output is committed and compared."""
    return COMPARED in cell.metadata.get("tags", [])


def tidied(notebook: NotebookNode) -> NotebookNode:
    """Return the notebook in its committed form.

    Outputs stay only in cells tagged ``nbval-check-output``. Cell ids are the nbgrader ``grade_id``
    where there is one and the cell's place otherwise, so that converting from text gives no noise.
    """
    tidy = nbformat.from_dict(notebook)
    tidy.nbformat, tidy.nbformat_minor = 4, 5
    tidy.metadata = nbformat.from_dict(
        {"kernelspec": KERNELSPEC, "language_info": {"name": "python"}}
    )
    for place, cell in enumerate(tidy.cells):
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.id = re.sub(r"[^a-zA-Z0-9_-]", "-", grade_id or f"cell-{place:02d}")
        for key in ("collapsed", "execution", "jupyter", "lines_to_next_cell"):
            cell.metadata.pop(key, None)
        if cell.cell_type == "code":
            cell.execution_count = None
            cell.outputs = [_bare(output) for output in cell.outputs] if is_compared(cell) else []
    nbformat.validate(tidy)
    return tidy


def _bare(output: NotebookNode) -> NotebookNode:
    if "execution_count" in output:
        output.execution_count = None
    return output


def tidy_file(path: Path, run: bool = False) -> bool:
    """Put one notebook file in its committed form; with ``run``, execute it first.

    Returns whether the file changed. Raises ``nbclient``'s ``CellExecutionError`` if a cell fails.
    """
    before = path.read_text(encoding="utf-8")
    notebook = nbformat.reads(before, as_version=4)
    if run:
        NotebookClient(notebook, timeout=600, resources={"metadata": {"path": path.parent}}).execute()
    after = nbformat.writes(tidied(notebook)) + "\n"
    if after != before:
        path.write_text(after, encoding="utf-8")
    return after != before
