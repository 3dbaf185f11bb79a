"""Every page is whole without a network, from a server and from disk, and it is light."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser

from benchmarks.pages import first_visit, next_page
from heldout.chapters import toc_files
from heldout.paths import HTML
from tests.browser.every_page import each_kind_of_page
from tests.browser.page_visit import Visit, icons_without_picture


@pytest.fixture
def from_disk(browser: Browser) -> Iterator[Visit]:
    context = browser.new_context()
    yield Visit(context.new_page(), HTML.as_uri())
    context.close()


@each_kind_of_page
def test_asks_nobody_when_opened_from_disk(from_disk: Visit, docname: str) -> None:
    from_disk.open(docname)
    assert not from_disk.outside
    assert not from_disk.errors


def test_searches_from_disk(from_disk: Visit) -> None:
    page = from_disk.page
    page.goto(f"{from_disk.site}/search.html?q=dropout")
    found = page.locator("#search-results li a")
    found.first.wait_for()
    assert any("05-dropout" in str(link.get_attribute("href")) for link in found.all())


@pytest.mark.parametrize("docname", ["book/04-regularization", "notebooks/04-regularization"])
def test_shows_formulas_without_scripts(browser: Browser, site: str, docname: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/{docname}.html")
    formulas = page.locator("math")
    assert formulas.count() > 0
    assert all(box and box["width"] > 0 for box in (formulas.nth(n).bounding_box() for n in range(3)))
    context.close()


def test_has_its_own_font_for_formulas(visit: Visit) -> None:
    page = visit.open("book/04-regularization")
    assert page.evaluate(
        "document.fonts.ready.then(() => document.fonts.check('16px \"STIX Two Math\"', '𝑥'))"
    )


@each_kind_of_page
def test_is_light(browser: Browser, site: str, docname: str) -> None:
    first = first_visit(browser, site, docname).bytes
    assert first < 600_000
    # what is light with an empty cache is light with a full one
    assert first < 200_000 or next_page(browser, site, docname, toc_files()[0]).bytes < 200_000


def test_shows_every_icon(visit: Visit) -> None:
    page = visit.open("book/04-regularization")
    assert icons_without_picture(page.locator("i[class*='fa-']")) == []
