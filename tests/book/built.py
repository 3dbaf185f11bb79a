"""The pages of the built book, each parsed once by a worker."""

import functools
from pathlib import Path

from bs4 import BeautifulSoup

from heldout.paths import HTML


@functools.cache
def parsed(path: Path) -> BeautifulSoup:
    """Return a page that nobody changes."""
    assert path.is_file(), f"{path} is missing: run 'make book' first."
    return BeautifulSoup(path.read_text(encoding="utf-8"), "lxml")


def page(docname: str) -> BeautifulSoup:
    """Return a page of the book by its name in ``_toc.yml``."""
    return parsed(HTML / f"{docname}.html")
