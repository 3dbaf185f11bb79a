"""Building: a failing cell fails the build each time, and what changed is run again, and only that."""

import json
import subprocess
from pathlib import Path

import pytest

from heldout.book.output.assets import UNUSED
from heldout.publish import build as builder
from heldout.publish.build import BuildError
from tests.book.small_book import build, write_lab, write_page


def executed(result: subprocess.CompletedProcess[str]) -> int:
    """Count the notebooks that a build has run."""
    return (result.stdout + result.stderr).count(": Executed in ")


def shown(book: Path, docname: str) -> str:
    return (book / "_build" / "html" / f"{docname}.html").read_text()


def test_what_changed_runs_again_and_only_that(book: Path) -> None:
    first = build(book)
    assert first.returncode == 0, first.stdout + first.stderr
    assert executed(first) == 3
    assert "first helper with first data" in shown(book, "book/page")

    assert executed(build(book)) == 0
    static = book / "_build" / "html" / "_static"
    assert not [path for pattern in UNUSED for path in static.glob(pattern)]

    (book / "helper" / "answer.py").write_text("ANSWER = 'second helper'\n")
    assert executed(build(book)) == 1
    assert "second helper with first data" in shown(book, "book/page")

    (book / "data.txt").write_text("second data")
    assert executed(build(book)) == 1
    assert "second helper with second data" in shown(book, "book/page")

    write_lab(book, "print('second lab')")
    assert executed(build(book)) == 1
    assert "second lab" in shown(book, "notebooks/lab")
    published = book / "_build" / "html" / "_sources" / "notebooks" / "lab.ipynb"
    assert json.loads(published.read_text()) == json.loads((book / "notebooks" / "lab.ipynb").read_text())


def test_a_failing_cell_fails_every_build(book: Path) -> None:
    write_lab(book, "raise RuntimeError('the lab is broken')")
    assert build(book).returncode != 0
    with pytest.raises(BuildError, match=r"lab\.ipynb: a cell fails: RuntimeError: the lab is broken"):
        builder.build(book)

    write_lab(book, "print('mended')")
    assert builder.build(book) == book / "_build" / "html" / "index.html"
    assert "mended" in shown(book, "notebooks/lab")

    write_lab(book, "raise RuntimeError('broken once more')")
    assert build(book).returncode != 0


def test_a_warning_fails_the_build_and_is_named(book: Path) -> None:
    page = book / "book" / "other.md"
    page.write_text(page.read_text() + "\n{ref}`nowhere`\n")
    with pytest.raises(BuildError, match=r"- book/other\.md:\d+: WARNING: undefined label: 'nowhere'"):
        builder.build(book)


def test_a_chapter_without_its_lab_fails_the_build_and_is_named(book: Path) -> None:
    (book / "_toc.yml").write_text("format: jb-book\nroot: book/page\nchapters:\n- file: book/00-alone\n")
    write_page(book, "00-alone", "print(1)")
    with pytest.raises(BuildError, match=r"- Chapter 00-alone has no lab in _toc\.yml"):
        builder.build(book)
