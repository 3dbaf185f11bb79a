"""Takes a page out of rendered HTML: every link to it, its place in the search and in the inventory.

The page itself is not copied by who publishes; here the other pages forget that it exists.
"""

import json
import posixpath
import re
import zlib
from collections.abc import Callable
from typing import Any, NamedTuple

from bs4 import BeautifulSoup

SEARCH = re.compile(r"\ASearch\.setIndex\((.*)\)\s*;?\s*\Z", re.DOTALL)


class Page(NamedTuple):
    """A page of the book, by its name and its title."""

    docname: str
    title: str


def without_links(text: str, docname: str, withheld: str, before: Page, after: Page) -> str:
    """Return the HTML of the page ``docname`` without any link to the page ``withheld``.

    The buttons "previous" and "next" of its neighbors lead to each other, ``before`` and ``after``.
    """
    soup = BeautifulSoup(text, "html.parser")
    folder = posixpath.dirname(docname) or "."
    gone = posixpath.relpath(f"{withheld}.html", folder)
    for tag in soup.find_all(["a", "link"], href=True):
        if str(tag["href"]).partition("#")[0] != gone:
            continue
        relation = " ".join(map(str, [*tag.get_attribute_list("rel"), *tag.get_attribute_list("class")]))
        if "prev" in relation or "next" in relation:
            page = before if "prev" in relation else after
            tag["href"] = posixpath.relpath(f"{page.docname}.html", folder)
            if tag.name == "link":
                tag["title"] = page.title
            if shown := tag.find(class_="prev-next-title"):
                shown.string = page.title
        elif item := tag.find_parent("li", class_=re.compile("^toctree-l")):
            item.decompose()
        elif tag.get_text(strip=True) == withheld and (row := tag.find_parent("tr")):
            row.decompose()  # the table of what ran names pages
        else:
            tag.unwrap()
    return str(soup)


def without_results(text: str, withheld: str) -> str:
    """Return Sphinx's ``searchindex.js`` without the page: no result, no title and no word of it."""
    match = SEARCH.match(text)
    if match is None:
        raise ValueError("searchindex.js does not look as Sphinx 7 writes it")
    index = json.loads(match[1])
    gone: int = index["docnames"].index(withheld)

    def keep(number: int) -> bool:
        return number != gone

    def renumbered(number: int) -> int:
        return number - (number > gone)

    for name in ("docnames", "filenames", "titles"):
        del index[name][gone]
    for name in ("terms", "titleterms"):
        index[name] = _words(index[name], keep, renumbered)
    for name in ("alltitles", "indexentries"):
        index[name] = {
            title: places
            for title, all_places in index[name].items()
            if (places := [[renumbered(place[0]), *place[1:]] for place in all_places if keep(place[0])])
        }
    index["objects"] = {
        prefix: [[renumbered(entry[0]), *entry[1:]] for entry in entries if keep(entry[0])]
        for prefix, entries in index["objects"].items()
    }
    return f"Search.setIndex({json.dumps(index, ensure_ascii=False, separators=(',', ':'))})"


def _words(
    terms: dict[str, Any], keep: Callable[[int], bool], renumbered: Callable[[int], int]
) -> dict[str, Any]:
    """Renumber the pages of each word; one page stands as a number, several as a list."""
    result: dict[str, Any] = {}
    for word, pages in terms.items():
        kept = [renumbered(page) for page in (pages if isinstance(pages, list) else [pages]) if keep(page)]
        if kept:
            result[word] = kept[0] if len(kept) == 1 else kept
    return result


def without_places(inventory: bytes, withheld: str) -> bytes:
    """Return Sphinx's ``objects.inv`` without the page's sections and labels."""
    *head, packed = inventory.split(b"\n", 4)
    lines = zlib.decompress(packed).decode("utf-8").splitlines(keepends=True)
    kept = [line for line in lines if f" {withheld}.html" not in line and not line.startswith(f"{withheld} ")]
    return b"\n".join([*head, zlib.compress("".join(kept).encode("utf-8"), 9)])
