"""Ways through the book: the sidebar, previous and next, the search, the switch of the theme."""

import pytest
from playwright.sync_api import expect

from heldout.chapters import toc_files
from tests.browser.page_visit import Visit


def test_the_sidebar_leads_to_a_chapter_and_its_parts(visit: Visit) -> None:
    page = visit.open("book/index")
    sidebar = page.locator("#pst-primary-sidebar")
    sidebar.get_by_role("link", name="Early stopping", exact=True).click()
    expect(page.locator("article h1")).to_contain_text("Early stopping")
    sidebar.get_by_role("link", name="Exercise 8: Early stopping").click()
    expect(page.locator("article h1")).to_contain_text("Exercise 8: Early stopping")


def test_next_leads_from_page_to_page_and_previous_back(visit: Visit) -> None:
    pages = toc_files()
    page = visit.open(pages[0])
    for docname in pages[1:4]:
        page.locator("a.right-next").click()
        expect(page).to_have_url(f"{visit.site}/{docname}.html")
    for docname in reversed(pages[:3]):
        page.locator("a.left-prev").click()
        expect(page).to_have_url(f"{visit.site}/{docname}.html")


@pytest.mark.parametrize("words", ["dropout", "과적합", "조기 종료"])
def test_the_search_finds(visit: Visit, words: str) -> None:
    page = visit.open("book/index")
    page.keyboard.press("Control+k")
    page.locator("#pst-search-dialog input").fill(words)
    page.keyboard.press("Enter")
    wanted = "Dropout" if words == "dropout" else "Glossary"
    result = page.locator("ul.search").get_by_role("link", name=wanted, exact=True).first
    result.click()
    expect(page.locator("article h1").first).to_contain_text(wanted)


def test_the_theme_is_switched_and_kept(visit: Visit) -> None:
    page = visit.open("book/05-dropout")
    html, switch = page.locator("html"), page.locator(".theme-switch-button:visible").first
    modes = []
    for _ in range(3):
        switch.click()
        modes.append(html.get_attribute("data-mode"))
    assert sorted(map(str, modes)) == ["auto", "dark", "light"]
    while html.get_attribute("data-mode") != "dark":
        switch.click()
    page.locator("a.right-next").click()
    expect(html).to_have_attribute("data-theme", "dark")
    assert page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor") != "rgb(255, 255, 255)"
