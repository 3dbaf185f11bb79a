"""Labs run alone, need only what Colab has, and are committed in one form."""

import ast
import inspect
from pathlib import Path

import nbformat
import pytest

from heldout.chapters import Chapter, chapters
from heldout.data import noisy_digits
from heldout.notebooks import COMPARED, is_compared, is_tidy
from heldout.paths import ROOT
from tests.book.lab_checks import asserts, code_of, missing_on_colab
from tests.run_notebook import run_nbval

NOTEBOOKS = [ROOT / path for c in chapters() for path in (c.lab, c.solution, c.exercise)]


@pytest.mark.kernel
def test_runs_in_an_empty_folder(chapter: Chapter, tmp_path: Path) -> None:
    result = run_nbval(ROOT / chapter.lab, tmp_path)
    assert result.returncode == 0, result.stdout[-5000:]


def test_has_a_compared_cell(chapter: Chapter) -> None:
    cells = nbformat.read(ROOT / chapter.lab, as_version=4).cells
    compared = [cell for cell in cells if is_compared(cell)]
    assert compared, f"{chapter.lab} compares nothing: tag a cell with deterministic text '{COMPARED}'."
    assert all(cell.outputs for cell in compared), f"{chapter.lab}: a compared cell has no output."


def test_concludes_in_assertions(chapter: Chapter) -> None:
    assert asserts(ROOT / chapter.lab), f"{chapter.lab} asserts no conclusion."


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_imports_only_what_colab_has(path: Path) -> None:
    assert not missing_on_colab(path)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_is_in_its_committed_form(path: Path) -> None:
    assert is_tidy(path), f"Put it in its committed form: heldout author tidy {path.relative_to(ROOT)}"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_noisy_digits_are_the_same_everywhere(path: Path) -> None:
    ours = ast.dump(ast.parse(inspect.getsource(noisy_digits)))
    for node in code_of(path).body:
        if isinstance(node, ast.FunctionDef) and node.name == "noisy_digits":
            assert ast.dump(ast.Module([node], [])) == ours
