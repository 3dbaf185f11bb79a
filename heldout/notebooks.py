"""The committed form of a notebook: no outputs but the compared ones, and stable cell ids."""

import re
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

from heldout.errors import HeldOutError

# nbval compares the output of cells with this tag, so it is committed; nothing else's is.
COMPARED = "nbval-check-output"

KERNELSPEC = {"display_name": "Python 3", "language": "python", "name": "python3"}


class NotebookError(HeldOutError):
    """A notebook can't be read or run; the message names the file."""


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
    runs = 0
    for place, cell in enumerate(tidy.cells):
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.id = re.sub(r"[^a-zA-Z0-9_-]", "-", grade_id or f"cell-{place:02d}")
        for key in ("collapsed", "execution", "jupyter", "lines_to_next_cell"):
            cell.metadata.pop(key, None)
        if cell.cell_type == "code":
            runs += 1
            # nbval takes a cell with outputs for broken unless it says that it was run
            cell.execution_count = runs if is_compared(cell) else None
            cell.outputs = [_counted(output, runs) for output in cell.outputs] if is_compared(cell) else []
    nbformat.validate(tidy)
    return tidy


def read(path: Path) -> tuple[NotebookNode, str]:
    """Return a notebook and the text of its file; raise `NotebookError` if there is none to be read."""
    if not path.is_file():
        raise NotebookError(f"{path}: there is no such file.")
    text = path.read_text(encoding="utf-8")
    try:
        return nbformat.reads(text, as_version=4), text
    except (ValueError, nbformat.ValidationError) as error:
        raise NotebookError(f"{path} is not a notebook: {error}") from None


def _counted(output: NotebookNode, count: int) -> NotebookNode:
    if "execution_count" in output:
        output.execution_count = count
    return output


def tidy_file(path: Path, run: bool = False) -> bool:
    """Put one notebook file in its committed form; with ``run``, execute it first.

    Returns whether the file changed. Raises `NotebookError` if it can't be read or a cell fails; the file
    is then as it was.
    """
    notebook, before = read(path)
    if run:
        client = NotebookClient(notebook, timeout=600, resources={"metadata": {"path": path.parent}})
        try:
            client.execute()
        except CellExecutionError as error:
            raise NotebookError(f"{path}: a cell fails.\n{error}") from None
    after = nbformat.writes(tidied(notebook)) + "\n"
    if after != before:
        path.write_text(after, encoding="utf-8")
    return after != before
