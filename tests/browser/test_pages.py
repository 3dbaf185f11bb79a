"""Pages open, in the night all: no errors, nothing from elsewhere, words for images; on phones and paper."""

import pytest

from tests.browser.every_page import each_kind_of_page
from tests.browser.page_visit import Visit


@each_kind_of_page
def test_a_page_opens_on_a_phone_and_fits(visit: Visit, docname: str) -> None:
    # tests/browser/test_offline.py opens them on a wide screen
    visit.page.set_viewport_size({"width": 390, "height": 844})
    page = visit.open(docname)
    assert not visit.errors
    assert not visit.outside
    unnamed = page.locator(
        "img:not([alt]), svg[role=img]:not([aria-label], [aria-labelledby], :has(> title))"
    )
    assert [image.evaluate("e => e.outerHTML.slice(0, 150)") for image in unnamed.all()] == []
    broken = "[...document.images].filter((i) => i.complete && !i.naturalWidth).map((i) => i.src)"
    assert page.evaluate(broken) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 390


@pytest.mark.parametrize("docname", ["book/05-dropout", "notebooks/05-dropout", "book/appendix/glossary"])
def test_a_page_fits_on_paper(visit: Visit, docname: str) -> None:
    page = visit.open(docname)
    page.set_viewport_size({"width": 794, "height": 1123})  # A4 at 96 dots an inch
    page.emulate_media(media="print")
    for frame in ("#pst-primary-sidebar", ".bd-header-article", ".prev-next-footer", "#pst-back-to-top"):
        assert not page.locator(frame).first.is_visible(), f"{frame} is printed"
    assert page.locator("article h1").first.is_visible() or page.locator(".onlyprint h1").is_visible()
    wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wide <= 0
