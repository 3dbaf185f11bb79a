"""nbval compares what an earlier run printed as it compares its own."""

from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from tests.run_notebook import run_nbval

pytestmark = pytest.mark.kernel


def lab(printed: str) -> NotebookNode:
    """Return a notebook of two cells as it was run, the second one compared."""
    first = nbformat.v4.new_code_cell("x = 6", execution_count=1)
    stream = nbformat.v4.new_output("stream", name="stdout", text=printed)
    tags = {"tags": ["nbval-check-output"]}
    second = nbformat.v4.new_code_cell("print(7 * x)", outputs=[stream], execution_count=2, metadata=tags)
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return nbformat.v4.new_notebook(cells=[first, second], metadata={"kernelspec": kernel})


def failed(lab: NotebookNode) -> NotebookNode:
    error = nbformat.v4.new_output("error", ename="NameError", evalue="x", traceback=["no x"])
    lab.cells[0].outputs = [error]
    return lab


def stopped(lab: NotebookNode) -> NotebookNode:
    lab.cells[0].execution_count = None
    return lab


def changed(lab: NotebookNode) -> NotebookNode:
    lab.cells[0].source = "x = 7"
    return lab


@pytest.mark.parametrize(
    ("executed", "says"),
    [
        (None, "2 passed"),
        (lab("42\n"), "2 passed"),
        (lab("43\n"), "1 failed, 1 passed"),
        (failed(lab("42\n")), "no x"),
        (stopped(lab("42\n")), "This cell was not run before"),
        (changed(lab("42\n")), "This cell was not run before"),
    ],
    ids=["run", "the same", "another output", "failed", "not run", "another cell"],
)
def test_a_run_is_compared(tmp_path: Path, executed: NotebookNode | None, says: str) -> None:
    path = tmp_path / "lab.ipynb"
    nbformat.write(lab("42\n"), path)
    folder = tmp_path / "empty"
    folder.mkdir()
    result = run_nbval(path, folder, executed=executed)
    assert says in result.stdout, result.stdout + result.stderr
    assert (result.returncode == 0) == (says == "2 passed")
