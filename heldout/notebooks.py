"""The committed form of a notebook: stable cell ids, and no outputs but the compared ones.

The labs of ``notebooks/sources`` are the exception: they train on data that a build doesn't have, so that
they are committed with the outputs of a real run, and shown with those.
"""

import re
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError
from nbformat import NotebookNode

from heldout.errors import HeldOutError

# nbval compares the output of cells with this tag, so it is committed; nothing else's is.
COMPARED = "nbval-check-output"

# notebooks in a folder that ends so keep all outputs
SOURCES = ("notebooks", "sources")

KERNELSPEC = {"display_name": "Python 3", "language": "python", "name": "python3"}


class NotebookError(HeldOutError):
    """A notebook can't be read or run; the message names the file."""


def is_compared(cell: NotebookNode) -> bool:
    """Whether the cell's output is committed and compared."""
    return COMPARED in cell.metadata.get("tags", [])


def keeps_outputs(path: Path) -> bool:
    """Whether the notebook of this file is committed with the outputs of a run."""
    return path.absolute().parent.parts[-2:] == SOURCES


def tidied(notebook: NotebookNode, keep_outputs: bool = False) -> NotebookNode:
    """Return the notebook in its committed form.

    Outputs stay only in cells tagged ``nbval-check-output``, or, with ``keep_outputs``, in all cells but for
    what went to stderr. Cell ids are the nbgrader ``grade_id`` where there is one and the cell's place
    otherwise, so that converting from text gives no noise.
    """
    tidy: NotebookNode = nbformat.from_dict(notebook)
    tidy.nbformat, tidy.nbformat_minor = 4, 5
    tidy.metadata = nbformat.from_dict({"kernelspec": KERNELSPEC, "language_info": {"name": "python"}})
    runs = 0
    for place, cell in enumerate(tidy.cells):
        grade_id = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.id = re.sub(r"[^a-zA-Z0-9_-]", "-", grade_id or f"cell-{place:02d}")
        for key in ("collapsed", "execution", "jupyter", "lines_to_next_cell"):
            cell.metadata.pop(key, None)
        if cell.cell_type == "code":
            runs += 1
            kept = keep_outputs or is_compared(cell)
            # nbval takes a cell with outputs for broken unless it says that it was run
            cell.execution_count = runs if kept else None
            shown = [output for output in cell.outputs if kept and output.get("name") != "stderr"]
            cell.outputs = [_counted(output, runs) for output in shown]
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


def is_tidy(path: Path) -> bool:
    """Whether a notebook file is in its committed form."""
    notebook, text = read(path)
    return text == _written(notebook, path)


def _written(notebook: NotebookNode, path: Path) -> str:
    return f"{nbformat.writes(tidied(notebook, keeps_outputs(path)))}\n"


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
        timeout = 3600 if keeps_outputs(path) else 600  # seconds a cell; a machine may be busy
        client = NotebookClient(notebook, timeout=timeout, resources={"metadata": {"path": path.parent}})
        try:
            client.execute()
        except CellExecutionError as error:
            raise NotebookError(f"{path}: a cell fails.\n{error}") from None
    after = _written(notebook, path)
    if after != before:
        path.write_text(after, encoding="utf-8")
    return after != before
