"""The command line ends known mistakes in one message and a non-zero status."""

from pathlib import Path

import nbformat
import pytest

from heldout.cli import main
from heldout.paths import ROOT
from heldout.publish.student_edition import PublicError


def test_an_unknown_chapter_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["author", "variants", "99-nothing"]) == 1
    assert "There is no chapter '99-nothing'" in capsys.readouterr().err


def test_a_book_that_can_not_be_published_says_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse() -> Path:
        raise PublicError("The book is not built. Run 'make book' first.")

    monkeypatch.setattr("heldout.publish.student_edition.publish", refuse)
    assert main(["book", "public"]) == 1
    assert "heldout book public: The book is not built. Run 'make book' first." in capsys.readouterr().err


def test_what_was_published_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("heldout.publish.student_edition.publish", lambda: ROOT / "_build" / "public")
    assert main(["book", "public"]) == 0
    assert "Made: _build/public" in capsys.readouterr().out


@pytest.mark.parametrize("text", [None, "not JSON", "{}"])
def test_what_is_no_notebook_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None
) -> None:
    path = tmp_path / "lab.ipynb"
    if text is not None:
        path.write_text(text)
    assert main(["author", "tidy", str(path)]) == 1
    assert "lab.ipynb" in capsys.readouterr().err


@pytest.mark.kernel
def test_tidy_keeps_compared_outputs_only(tmp_path: Path) -> None:
    compared = nbformat.v4.new_code_cell("print(2)", metadata={"tags": ["nbval-check-output"]})
    cells = [nbformat.v4.new_code_cell("print(1)"), compared]
    path = tmp_path / "lab.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    assert main(["author", "tidy", "--run", str(path)]) == 0
    first, second = nbformat.read(path, as_version=4).cells
    assert first.outputs == [] and first.execution_count is None
    assert second.outputs[0].text == "2\n" and second.execution_count == 2


@pytest.mark.kernel
def test_tidy_leaves_a_failing_notebook_as_it_was(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "lab.ipynb"
    nbformat.write(nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1 / 0")]), path)
    before = path.read_text()
    assert main(["author", "tidy", "--run", str(path)]) == 1
    assert "ZeroDivisionError" in capsys.readouterr().err
    assert path.read_text() == before
