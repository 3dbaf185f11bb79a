"""The icon is served, and one sees where one is."""

import pytest

from tests.browser.page_visit import Visit


def test_the_icon_is_served_and_no_other_is_asked_for(visit: Visit) -> None:
    asked: list[str] = []
    visit.page.on("request", lambda request: asked.append(request.url))
    page = visit.open("book/index")
    icon = page.locator("link[rel='icon']").evaluate("link => link.href")
    answer = page.request.get(icon)
    assert answer.ok and "svg" in answer.headers["content-type"]
    assert not [address for address in asked if address.endswith("favicon.ico")]


@pytest.mark.parametrize("docname", ["book/01-overfitting", "notebooks/01-overfitting"])
def test_tabbing_shows_where_one_is(visit: Visit, docname: str) -> None:
    page = visit.open(docname)
    page.locator("article a").first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    width = page.evaluate("parseFloat(getComputedStyle(document.activeElement).outlineWidth)")
    assert width >= 2
