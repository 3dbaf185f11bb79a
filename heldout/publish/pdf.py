"""Prints the built book as one PDF: every page in the order of the table of contents, as a browser shows it.

Each page is opened in the browser and its article taken as it stands when its scripts have run. All articles
become one document, so that links from page to page work in it, and pages are numbered through. The
instructors' page stays out, as in what is published.
"""

import io
import logging
import re
from collections.abc import Iterable, Iterator
from html import escape
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import yaml
from bs4 import BeautifulSoup, Tag
from playwright.sync_api import Browser, Page, Route
from pypdf import PdfReader, PdfWriter
from pypdf.generic import IndirectObject
from rich.console import Console
from rich.progress import track

from heldout.errors import HeldOutError
from heldout.files import write_atomically
from heldout.paths import ROOT
from heldout.publish.browser import open_browser, serve
from heldout.publish.student_edition import WITHHELD, check_built

PRINTED = "held-out-printed.html"  # the address of the whole document; no file has it
PATIENCE = 300_000  # milliseconds for one page: a machine may have other work
LINKS = ("href", "xlink:href")
URL = re.compile(r"url\(#([^)]+)\)")
FOOTER = (
    '<div style="width: 100%; margin: 0 20mm; font: 8pt sans-serif; color: #595959; display: flex; '
    'justify-content: space-between"><span>Held Out</span><span class="pageNumber"></span></div>'
)


class PdfError(HeldOutError):
    """The PDF was not made; the message says why."""


class Place(NamedTuple):
    """A line of the table of contents: a page of the book, or a part that has a name only."""

    depth: int
    docname: str | None
    caption: str


class Printed(NamedTuple):
    """A page of the book as it goes into the document: its title, its article, its styles."""

    docname: str
    title: str
    article: str
    styles: list[str]


def places(toc: Path) -> list[Place]:
    """Return the table of contents in reading order: the first page, parts, chapters, their sections."""
    content = yaml.safe_load(toc.read_text(encoding="utf-8"))

    def walk(items: Iterable[dict[str, Any]], depth: int) -> Iterator[Place]:
        for item in items:
            if item["file"] != WITHHELD:
                yield Place(depth, item["file"], "")
                yield from walk(item.get("sections", []), depth + 1)

    found = [Place(0, content["root"], ""), *walk(content.get("chapters", []), 0)]
    for part in content.get("parts", []):
        found += [Place(0, None, part["caption"]), *walk(part["chapters"], 1)]
    return found


def make_pdf(console: Console, root: Path = ROOT, target: Path | None = None) -> Path:
    """Write the PDF of the book built at ``root``; return its path.

    Raises `PublicError` if the book is not built, `PdfError` if a page can't be printed.
    """
    target = target or root / "_build" / "held-out.pdf"
    check_built(root)
    html = root / "_build" / "html"
    contents = places(root / "_toc.yml")
    docnames = [place.docname for place in contents if place.docname]
    with open_browser() as browser, serve(html) as site:
        page = browser.new_page(viewport={"width": 900, "height": 1200}, color_scheme="light")
        page.set_default_timeout(PATIENCE)
        printed = [
            printed_page(page, site, docname, docnames)
            for docname in track(docnames, "Pages", console=console)
        ]
        page.close()
        console.print("Printing them as one document")
        book = _print(browser, site, _document(printed, contents))
    _write(book, printed, contents, target)
    return target


def printed_page(page: Page, site: str, docname: str, docnames: list[str]) -> Printed:
    """Open a page of the book, wait until its scripts have set it, and take its article."""
    address = f"{site}/{docname}.html"
    response = page.goto(address, wait_until="load")
    if response is None or not response.ok:
        raise PdfError(f"The page '{docname}' is not in the built book. Run 'make book' first.")
    soup = BeautifulSoup(page.content(), "html.parser")
    article = soup.find("article")
    if not isinstance(article, Tag):
        raise PdfError(f"The page '{docname}' has no text.")
    styles = [str(tag) for tag in soup.find_all("style")]
    for link in soup.find_all("link", rel="stylesheet", href=True):
        link["href"] = urlsplit(urljoin(address, str(link["href"]))).path
        styles.append(str(link))
    title = article.find("h1")
    for anchor in article.select("a.headerlink"):
        anchor.decompose()
    text = title.get_text(" ", strip=True) if title else docname
    join(article, docname, docnames, address)
    return Printed(docname, text, article.decode_contents(), styles)


def join(article: Tag, docname: str, docnames: list[str], address: str) -> None:
    """Make a page's places unlike those of all others, and have its links lead to places in the document."""
    site = address.removesuffix(f"/{docname}.html")
    for tag in article.find_all(True):
        if "id" in tag.attrs:
            tag["id"] = place(docname, str(tag["id"]))
        for name in LINKS:
            if name in tag.attrs:
                new = _leading(str(tag[name]), docnames, address, site)
                if new is None:
                    del tag[name]
                else:
                    tag[name] = new
        if "src" in tag.attrs:
            tag["src"] = urljoin(address, str(tag["src"]))
        for name, value in tag.attrs.items():
            if isinstance(value, str) and "url(#" in value:
                tag[name] = URL.sub(lambda match: f"url(#{place(docname, match[1])})", value)


def _leading(link: str, docnames: list[str], address: str, site: str) -> str | None:
    """Return where a link leads in the document: to a place of it, or elsewhere; None if nowhere."""
    whole, fragment = urldefrag(urljoin(address, link))
    if not whole.startswith(f"{site}/"):
        return link
    other = unquote(whole.removeprefix(f"{site}/")).removesuffix(".html")
    return f"#{place(other, unquote(fragment))}" if other in docnames else None


def place(docname: str, fragment: str = "") -> str:
    """Return the name that a place of a page has in the document; the page itself has one, too."""
    return f"{docname}:{fragment}" if fragment else docname


def _document(printed: list[Printed], contents: list[Place]) -> str:
    styles = dict.fromkeys(style for page in printed for style in page.styles)
    titles = {page.docname: page.title for page in printed}
    lines = []
    for item in contents:
        if item.docname is None:
            lines.append(f'<li class="part">{escape(item.caption)}</li>')
        elif item.docname != printed[0].docname:
            link = f'<a href="#{escape(item.docname)}">{escape(titles[item.docname])}</a>'
            lines.append(f'<li class="depth-{item.depth}">{link}</li>')
    listed = f'<section class="contents"><h1>Contents</h1><ul>{"".join(lines)}</ul></section>'
    articles = [
        f'<section class="printed-page" id="{escape(page.docname)}">{page.article}</section>'
        for page in printed
    ]
    articles.insert(1, listed)
    return (
        '<!doctype html><html lang="en" data-theme="light" data-mode="light" data-content_root="./"><head>'
        f'<meta charset="utf-8"><title>Held Out</title>{"".join(styles)}</head><body>'
        '<main class="bd-main"><div class="bd-content"><div class="bd-article-container">'
        f'<article class="bd-article">{"".join(articles)}</article></div></div></main></body></html>'
    )


def _print(browser: Browser, site: str, document: str) -> bytes:
    """Print the document, which the browser gets as if it lay beside the book's files."""

    def answer(route: Route) -> None:
        route.fulfill(body=document, content_type="text/html; charset=utf-8")

    # its scripts have run already, page by page
    context = browser.new_context(java_script_enabled=False, color_scheme="light")
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.route(f"**/{PRINTED}", answer)
    page.goto(f"{site}/{PRINTED}", wait_until="load")
    try:
        return page.pdf(
            format="A4",
            prefer_css_page_size=True,
            print_background=True,
            display_header_footer=True,
            header_template="<span></span>",
            footer_template=FOOTER,
            # for screen readers: headings, tables, alt texts. Chromium's own outline would lack the parts,
            # and show every section of every page
            tagged=True,
        )
    finally:
        context.close()


def _write(book: bytes, printed: list[Printed], contents: list[Place], target: Path) -> None:
    """Give the PDF its title and an outline: parts, chapters, their labs and exercises."""
    # Chromium's PDF counts its objects a few too low, which pypdf mends and warns of
    logging.getLogger("pypdf").setLevel(logging.ERROR)
    reader = PdfReader(io.BytesIO(book))
    starts = {printed[0].docname: 0} | _starts(reader)
    titles = {page.docname: page.title for page in printed}
    writer = PdfWriter(clone_from=reader)
    above: dict[int, IndirectObject] = {}
    for number, item in enumerate(contents):
        # a part begins where its first page does
        docname = item.docname or next(later.docname for later in contents[number:] if later.docname)
        title = titles[item.docname] if item.docname else item.caption
        if docname not in starts:
            raise PdfError(f"The PDF has no place for the page '{docname}'.")
        parent = above.get(item.depth - 1) if item.depth else None
        above[item.depth] = writer.add_outline_item(title=title, page_number=starts[docname], parent=parent)
    title = f"{printed[0].title}: Training Neural Networks That Generalize"
    writer.add_metadata({"/Title": title, "/Author": "The Held Out authors"})
    writer.page_mode = "/UseOutlines"
    target.parent.mkdir(parents=True, exist_ok=True)
    content = io.BytesIO()
    writer.write(content)
    write_atomically(target, content.getvalue())


def _starts(reader: PdfReader) -> dict[str, int]:
    """Return the page number, from 0, of every place that a link in the document leads to."""
    numbers = {
        unquote(str(name).removeprefix("/")): reader.get_destination_page_number(destination)
        for name, destination in reader.named_destinations.items()
    }
    return {name: number for name, number in numbers.items() if number is not None}
