"""The buttons over a lab of a book whose repository is known: to Colab, to the source, to a download."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from heldout.book.content.repository_links import COLAB
from heldout.publish.browser import serve
from tests.book.small_book import build
from tests.browser.axe import color_violations, darken, violations
from tests.browser.page_visit import icons_without_picture

ADDRESS = "https://github.com/someone/held-out"


@pytest.fixture
def lab(browser: Browser, book: Path) -> Iterator[Page]:
    result = build(book, HELDOUT_REPOSITORY=ADDRESS)
    assert result.returncode == 0, result.stdout + result.stderr
    context = browser.new_context()
    with serve(book / "_build" / "html") as site:
        page = context.new_page()
        page.goto(f"{site}/notebooks/lab.html")
        yield page
        context.close()


def opened(page: Page, name: str) -> Locator:
    """Open a menu of the header with the keyboard; return its links."""
    button = page.get_by_role("button", name=name)
    button.focus()
    page.keyboard.press("Enter")
    links = button.locator("xpath=..").get_by_role("link")
    expect(links.first).to_be_visible()
    return links


def test_every_button_has_a_picture_and_leads_somewhere(lab: Page) -> None:
    assert icons_without_picture(lab.locator(".header-article-items__end i[class*='fa-']")) == []

    colab = opened(lab, "Launch interactive content").first
    expect(colab).to_have_attribute("href", f"{COLAB}/github/someone/held-out/blob/main/notebooks/lab.ipynb")
    assert violations(lab) == []
    lab.keyboard.press("Escape")

    source = lab.get_by_role("link", name="Source repository")
    expect(source).to_be_visible()
    expect(source).to_have_attribute("href", ADDRESS)

    download = opened(lab, "Download this page").first
    assert lab.request.get(urljoin(lab.url, str(download.get_attribute("href")))).ok
    assert violations(lab) == []
    darken(lab)
    assert color_violations(lab) == []
