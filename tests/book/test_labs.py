"""Labs run alone, need only what Colab has, and are committed in one form."""

import ast
import inspect
import sys
from pathlib import Path

import nbformat
import pytest
from alone import run_nbval
from nbformat import NotebookNode

from heldout.book.chapters import Chapter, chapters
from heldout.data import noisy_digits
from heldout.notebooks import COMPARED, is_compared, tidied
from heldout.paths import ROOT

ON_COLAB = {"keras", "matplotlib", "numpy", "pandas", "sklearn", "tensorflow"}
NOTEBOOKS = [ROOT / path for c in chapters() for path in (c.lab, c.solution, c.exercise)]


def code_of(notebook: NotebookNode) -> ast.Module:
    return ast.parse("\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code"))


def test_runs_in_an_empty_folder(chapter: Chapter, tmp_path: Path) -> None:
    result = run_nbval(ROOT / chapter.lab, tmp_path)
    assert result.returncode == 0, result.stdout[-5000:]


def test_has_a_compared_cell(chapter: Chapter) -> None:
    cells = nbformat.read(ROOT / chapter.lab, as_version=4).cells
    compared = [cell for cell in cells if is_compared(cell)]
    assert compared, f"{chapter.lab} compares nothing: tag a cell with deterministic text '{COMPARED}'."
    assert all(cell.outputs for cell in compared), f"{chapter.lab}: a compared cell has no output."


def test_concludes_in_assertions(chapter: Chapter) -> None:
    nodes = ast.walk(code_of(nbformat.read(ROOT / chapter.lab, as_version=4)))
    assert any(isinstance(node, ast.Assert) for node in nodes), f"{chapter.lab} asserts no conclusion."


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_only_what_colab_has(path: Path) -> None:
    imported = set()
    for node in ast.walk(code_of(nbformat.read(path, as_version=4))):
        if isinstance(node, ast.Import):
            imported |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            imported.add((node.module or "").partition(".")[0])
    assert imported <= ON_COLAB | sys.stdlib_module_names


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_is_in_its_committed_form(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    tidy = nbformat.writes(tidied(nbformat.reads(text, as_version=4))) + "\n"
    assert text == tidy, f"Put it in its committed form: heldout tidy {path.relative_to(ROOT)}"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_noisy_digits_are_the_same_everywhere(path: Path) -> None:
    ours = ast.dump(ast.parse(inspect.getsource(noisy_digits)))
    for node in code_of(nbformat.read(path, as_version=4)).body:
        if isinstance(node, ast.FunctionDef) and node.name == "noisy_digits":
            assert ast.dump(ast.Module([node], [])) == ours
