"""The whole book as one PDF: every page in the outline, links that stay in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from pypdf import PdfReader
from rich.console import Console

from heldout.paths import TOC
from heldout.publish.browser import BrowserError, program
from heldout.publish.pdf import Place, join, make_pdf, places
from heldout.publish.student_edition import WITHHELD, PublicError
from tests.book.small_book import build

SITE = "http://127.0.0.1:1"
LISTED = ["book/page", "book/other"]


def titles(outline: list) -> list:
    return [titles(item) if isinstance(item, list) else item.title for item in outline]


def test_the_outline_has_every_page_and_links_stay_inside(book: Path) -> None:
    try:
        program()
    except BrowserError as error:
        pytest.skip(str(error))
    with (book / "book" / "page.md").open("a") as page:
        page.write("\n(here)=\n## Middle\n\n[to the lab](../notebooks/lab.ipynb), {doc}`other`\n")
    toc = book / "_toc.yml"
    toc.write_text(
        "format: jb-book\nroot: book/page\nparts:\n- caption: First part\n  chapters:\n"
        "  - file: book/other\n    sections:\n    - file: notebooks/lab\n"
    )
    result = build(book)
    assert result.returncode == 0, result.stdout + result.stderr
    path = make_pdf(Console(), book)
    reader = PdfReader(path)
    assert titles(reader.outline) == ["Page", "First part", ["Page", ["Lab"]]]
    assert reader.metadata.title.startswith("Page: ")
    assert reader.root_object["/MarkInfo"]["/Marked"]
    assert {"/H1", "/H2", "/P", "/Link"} <= set(tags(reader.root_object["/StructTreeRoot"]))
    starts = [reader.get_destination_page_number(item) for item in flat(reader.outline)]
    assert starts == sorted(starts) and starts[-1] > starts[0]
    assert "first lab" in reader.pages[starts[-1]].extract_text()
    targets = [
        annotation.get_object()
        for annotation in reader.pages[0].get("/Annots", [])
        if annotation.get_object()["/Subtype"] == "/Link"
    ]
    assert targets and not [target for target in targets if "/URI" in target.get("/A", {})]


def tags(item: object) -> Iterator[str]:
    """Yield what a tagged PDF says that its parts are, from an item of its tree on."""
    item = item.get_object() if hasattr(item, "get_object") else item
    if isinstance(item, list):
        for inner in item:
            yield from tags(inner)
    elif isinstance(item, dict):
        yield from [item["/S"]] if "/S" in item else []
        yield from tags(item.get("/K"))


def flat(outline: list) -> list:
    return [inner for item in outline for inner in (flat(item) if isinstance(item, list) else [item])]


def test_a_book_that_is_not_built_is_named(book: Path) -> None:
    with pytest.raises(PublicError, match="not built"):
        make_pdf(Console(), book)


def test_parts_chapters_and_their_sections_are_in_order() -> None:
    found = places(TOC)
    assert found[0] == Place(0, "book/index", "")
    assert [item.caption for item in found if item.docname is None] == ["Start", "Chapters", "Appendix"]
    assert Place(2, "notebooks/01-overfitting", "") in found
    assert WITHHELD not in {item.docname for item in found}


@pytest.mark.parametrize(
    ("link", "leads"),
    [
        ("#here", "#book/page:here"),
        ("other.html", "#book/other"),
        ("other.html#there", "#book/other:there"),
        ("../_sources/book/page.md", None),
        ("appendix/instructors.html", None),
        ("https://keras.io/api", "https://keras.io/api"),
        ("mailto:someone@example.org", "mailto:someone@example.org"),
    ],
)
def test_links_lead_to_places_in_the_document(link: str, leads: str | None) -> None:
    article = BeautifulSoup(
        f'<article><h1 id="here">x</h1><a href="{link}">x</a></article>', "html.parser"
    ).article
    join(article, "book/page", LISTED, f"{SITE}/book/page.html")
    assert article.a.get("href") == leads
    assert article.h1["id"] == "book/page:here"
