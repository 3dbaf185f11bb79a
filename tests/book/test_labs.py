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
from tests.run_notebook import run_by_build, run_nbval

NOTEBOOKS = [ROOT / path for c in chapters() for path in (c.lab, c.solution, c.exercise)]


@pytest.mark.kernel
@pytest.mark.build
def test_runs_in_an_empty_folder(chapter: Chapter, tmp_path: Path) -> None:
    lab = ROOT / chapter.lab
    result = run_nbval(lab, tmp_path, executed=run_by_build(lab))
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


def noisy_digits_in(path: Path) -> list[ast.FunctionDef]:
    """Return a notebook's own definitions of ``noisy_digits``."""
    found = [node for node in ast.walk(code_of(path)) if isinstance(node, ast.FunctionDef)]
    return [node for node in found if node.name == "noisy_digits"]


def test_noisy_digits_are_the_same_everywhere() -> None:
    ours = ast.dump(ast.parse(inspect.getsource(noisy_digits)))
    theirs = {path: noisy_digits_in(path) for path in NOTEBOOKS}
    defined = [path for path, found in theirs.items() if found]
    assert len(defined) == 10, "This many repeat it; a notebook that calls it otherwise would not be found."
    for path in defined:
        assert [ast.dump(ast.Module([node], [])) for node in theirs[path]] == [ours], path
    using = [path for path in NOTEBOOKS if "noisy_digits(" in path.read_text(encoding="utf-8")]
    assert using == defined
