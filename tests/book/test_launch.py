"""The repository's address as known at build time, and the buttons that follow from it."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from small_book import build

from heldout.book.launch import repository_address

ADDRESS = "https://github.com/someone/held-out"


@pytest.mark.parametrize(
    ("environ", "origin", "address"),
    [
        ({}, None, None),
        ({}, "/srv/git/held-out", None),
        ({}, "https://github.com/someone/held-out.git", ADDRESS),
        ({}, "git@github.com:someone/held-out.git", ADDRESS),
        ({}, "ssh://git@github.com/someone/held-out.git", ADDRESS),
        ({"GITHUB_REPOSITORY": "someone/held-out"}, "/srv/git", ADDRESS),
        ({"HELDOUT_REPOSITORY": ADDRESS + "/", "GITHUB_REPOSITORY": "x/y"}, None, ADDRESS),
    ],
)
def test_address(environ: dict[str, str], origin: str | None, address: str | None) -> None:
    assert repository_address(environ, origin) == address


def test_labs_get_a_colab_button_and_pages_none(book: Path) -> None:
    build(book, HELDOUT_REPOSITORY=ADDRESS)
    assert colab(book, "notebooks/lab").endswith("/github/someone/held-out/blob/main/notebooks/lab.ipynb")
    assert colab(book, "book/page") == ""


def colab(book: Path, docname: str) -> str:
    """Return the address of the page's Colab button, empty if it has none."""
    soup = BeautifulSoup((book / "_build" / "html" / f"{docname}.html").read_text(), "html.parser")
    links = [str(link["href"]) for link in soup.find_all("a", href=True)]
    return next((link for link in links if "colab" in link), "")
