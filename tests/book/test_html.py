"""The rendered book: alt text, links, and nothing in it that only instructors may read.

Reads ``_build/html``, which ``make test`` builds first.
"""

import functools
from pathlib import Path
from urllib.parse import unquote, urldefrag

import pytest

from heldout.chapters import chapters, toc_files
from heldout.exercises.leaks import INSTRUCTORS, Passages, find_leaks, hidden_passages
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


@pytest.mark.parametrize(
    ("selector", "least"),
    [
        ("article img", 100),
        ("article a[href]", 1000),
        (".pasted-text", 50),
        ("article .highlight", 300),
        (".output", 50),
    ],
)
def test_there_is_something_to_look_at(selector: str, least: int) -> None:
    """The tests above look at each page for what few pages have."""
    assert sum(len(page(docname).select(selector)) for docname in PAGES) >= least


def test_no_hidden_line_is_in_the_book() -> None:
    """The instructors' page is part of this book; what it says is looked for in the students' edition."""
    hidden = hidden_passages()
    told = Passages(hidden).found_in((ROOT / INSTRUCTORS).read_text(encoding="utf-8"))
    sought = {passage: where for passage, where in hidden.items() if passage not in told}
    assert len(sought) > 200 * len(chapters())
    assert [leak for leak in find_leaks(HTML, sought) if leak.path.stem != INSTRUCTORS.stem] == []
    names = [path.relative_to(HTML).as_posix() for path in HTML.rglob("*")]
    assert not [name for name in names if name.startswith(("solutions", "tests", "_sources/solutions"))]
