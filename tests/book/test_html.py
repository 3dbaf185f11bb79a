"""The rendered book: alt text, links, and nothing in it that only instructors may read.

Reads ``_build/html``, which ``make test`` builds first.
"""

import functools
from pathlib import Path
from urllib.parse import unquote, urldefrag

import nbformat
import pytest

from heldout.chapters import chapters, toc_files
from heldout.exercises.source import hidden_lines, read_source
from heldout.paths import HTML, ROOT
from tests.book.built import page, parsed

pytestmark = pytest.mark.build

PAGES = toc_files()


@functools.cache
def anchors(path: Path) -> set[str]:
    return {str(tag["id"]) for tag in parsed(path).find_all(id=True)}


@pytest.mark.parametrize("docname", PAGES)
def test_every_figure_has_alt_text(docname: str) -> None:
    article = page(docname).find("article")
    assert article is not None
    for image in article.find_all("img"):
        alt = str(image.get("alt", "")).strip()
        source = str(image.get("src"))
        assert alt and alt != source and "_images" not in alt, f"{docname}: {source} has no alt text."


@pytest.mark.parametrize("docname", PAGES)
def test_every_internal_link_resolves(docname: str) -> None:
    path = HTML / f"{docname}.html"
    article = parsed(path).find("article")
    assert article is not None
    for link in article.find_all("a", href=True):
        address, fragment = urldefrag(str(link["href"]))
        if "://" in address or address.startswith("mailto:"):
            continue
        target = (path.parent / unquote(address)).resolve() if address else path
        assert target.is_file(), f"{docname}: the link '{link['href']}' leads nowhere."
        if fragment and target.suffix == ".html":
            assert unquote(fragment) in anchors(target), f"{docname}: no place '{link['href']}'."


@pytest.mark.parametrize("docname", PAGES)
def test_no_cell_failed_or_warned(docname: str) -> None:
    for output in page(docname).select(".output.stderr, .output.traceback"):
        raise AssertionError(f"{docname} shows: {output.get_text()[:500]}")


@pytest.mark.parametrize("docname", PAGES)
def test_every_computed_number_is_shown(docname: str) -> None:
    for number in page(docname).select(".pasted-text"):
        sentence = number.parent.get_text()[:200] if number.parent else ""
        assert number.get_text(strip=True), f"{docname}: a glued number shows nothing in '{sentence}'"


def test_no_hidden_line_is_in_the_book() -> None:
    hidden = {line for chapter in chapters() for line in hidden_lines(read_source(chapter))}
    assert hidden
    for path in sorted(HTML.rglob("*")):
        name = path.relative_to(HTML).as_posix()
        assert not name.startswith(("solutions", "tests", "_sources/solutions")), f"{name} is published."
        if "_static" in path.parts or path.suffix not in {".html", ".ipynb", ".md", ".txt"}:
            continue
        # what stands in a page's own committed source is meant to be read
        committed = ROOT / name.removeprefix("_sources/").rpartition(".")[0]
        allowed = {
            line
            for source in (committed.with_name(f"{committed.name}{suffix}") for suffix in (".md", ".ipynb"))
            if source.is_file()
            for line in lines_of(source)
        }
        leaked = (hidden & lines_of(path)) - allowed
        assert not leaked, f"{name} shows hidden lines: {sorted(leaked)[:3]}"


def lines_of(path: Path) -> set[str]:
    """Return the lines that a reader of the file sees, outputs of a notebook included."""
    if path.suffix == ".html":
        text = parsed(path).get_text()
    elif path.suffix == ".ipynb":
        cells = nbformat.read(path, as_version=4).cells
        outputs = [output for cell in cells for output in cell.get("outputs", [])]
        texts = [output.get("text") or output.get("data", {}).get("text/plain", "") for output in outputs]
        tracebacks = [line for output in outputs for line in output.get("traceback", [])]
        text = "\n".join([*(cell.source for cell in cells), *texts, *tracebacks])
    else:
        text = path.read_text(encoding="utf-8")
    return set(map(str.strip, text.splitlines()))
