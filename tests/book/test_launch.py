"""The repository's address as known at build time, and the buttons that follow from it."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from bs4 import BeautifulSoup

from heldout.book.content.repository_links import COLAB, colab_address, repository_address, set_address
from tests.book.small_book import build

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


@pytest.mark.parametrize(
    ("address", "buttons"),
    [
        (ADDRESS, ADDRESS),
        ("https://gitlab.com/someone/held-out", "https://gitlab.com/someone/held-out"),
        # the theme would stop the build
        ("https://git.example.org/someone/held-out", None),
    ],
)
def test_only_known_hosts_get_buttons(
    address: str, buttons: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HELDOUT_REPOSITORY", address)
    config = SimpleNamespace(html_theme_options={}, heldout_repository=None, heldout_branch="main")
    set_address(None, config)
    assert config.html_theme_options.get("repository_url") == config.heldout_repository == buttons


@pytest.mark.parametrize(
    ("repository", "branch", "address"),
    [
        (ADDRESS, "main", f"{COLAB}/github/someone/held-out/blob/main/notebooks/x.ipynb"),
        (ADDRESS, "two", f"{COLAB}/github/someone/held-out/blob/two/notebooks/x.ipynb"),
        ("https://gitlab.com/someone/held-out", "main", None),
        (None, "main", None),
    ],
)
def test_colab_address(repository: str | None, branch: str, address: str | None) -> None:
    config = SimpleNamespace(heldout_repository=repository, heldout_branch=branch)
    assert colab_address(config, "notebooks/x") == address


def test_labs_get_a_colab_button_and_pages_none(book: Path) -> None:
    build(book, HELDOUT_REPOSITORY=ADDRESS)
    assert colab(book, "notebooks/lab").endswith("/github/someone/held-out/blob/main/notebooks/lab.ipynb")
    assert colab(book, "book/page") == ""


def colab(book: Path, docname: str) -> str:
    """Return the address of the page's Colab button, empty if it has none."""
    soup = BeautifulSoup((book / "_build" / "html" / f"{docname}.html").read_text(), "html.parser")
    links = [str(link["href"]) for link in soup.find_all("a", href=True)]
    return next((link for link in links if "colab" in link), "")
