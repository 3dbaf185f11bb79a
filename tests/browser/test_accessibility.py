"""Every page as assistive technology gets it (axe-core), and the whole frame with the keyboard alone."""

import pytest
from playwright.sync_api import expect

from tests.browser.axe import color_violations, darken, violations
from tests.browser.every_page import each_kind_of_page
from tests.browser.page_visit import Visit


@each_kind_of_page
def test_axe_finds_nothing(visit: Visit, docname: str) -> None:
    page = visit.open(docname)
    assert violations(page) == []
    darken(page)
    # the page is the same in the dark, but for its colors
    assert color_violations(page) == []


def test_axe_finds_one_pale_text_among_thousands(visit: Visit) -> None:
    page = visit.open("book/05-dropout")
    pale = "all => { all.find((one) => one.firstChild.nodeType === 3).style.color = '#bbb' }"
    page.locator("article section > p").evaluate_all(pale)
    assert [line for line in color_violations(page) if line.startswith("color-contrast")]


@pytest.mark.parametrize("docname", ["book/05-dropout", "notebooks/05-dropout", "book/appendix/evidence"])
def test_axe_finds_nothing_on_a_phone(visit: Visit, docname: str) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 800})
    assert violations(visit.open(docname)) == []


def test_axe_finds_nothing_in_answered_questions(visit: Visit) -> None:
    page = visit.open("book/05-dropout")
    for question in page.locator(".question").all():
        question.get_by_role("radio").nth(1).check()
    assert violations(page) == []
    darken(page)
    assert color_violations(page) == []


def test_the_skip_link_leads_to_the_text(visit: Visit) -> None:
    page = visit.open("book/05-dropout")
    page.keyboard.press("Tab")
    link = page.get_by_role("link", name="Skip to main content")
    expect(link).to_be_focused()
    expect(link).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_the_search_dialog_with_the_keyboard(visit: Visit) -> None:
    page = visit.open("book/05-dropout")
    field = page.locator("#pst-search-dialog input")
    page.keyboard.press("Control+k")
    expect(field).to_be_focused()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(field).to_be_hidden()

    button = page.locator("button[aria-label=Search]:visible").first
    visit.press_until(button)
    page.keyboard.press("Enter")
    expect(field).to_be_focused()
    page.keyboard.type("dropout")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{visit.site}/search.html?q=dropout")


def test_the_sidebar_with_the_keyboard(visit: Visit) -> None:
    page = visit.open("book/05-dropout")
    opener = page.get_by_label("Parts of Overfitting")
    lab = page.locator("#pst-primary-sidebar").get_by_role("link", name="Lab 1: Overfitting")
    expect(lab).to_be_hidden()
    visit.press_until(opener)
    page.keyboard.press("Enter")
    visit.press_until(lab, limit=1)
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{visit.site}/notebooks/01-overfitting.html")


def test_the_sidebar_of_a_phone_with_the_keyboard(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 800})
    page = visit.open("book/05-dropout")
    chapter = page.get_by_role("link", name="Early stopping").first
    expect(chapter).not_to_be_in_viewport()
    visit.press_until(page.locator("button.primary-toggle"))
    page.keyboard.press("Enter")
    expect(chapter).to_be_in_viewport()
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(chapter).not_to_be_in_viewport()


def test_what_has_the_focus_shows_it(visit: Visit) -> None:
    """Each stop of the tab key on a chapter looks otherwise with the focus than without."""
    page = visit.open("book/05-dropout")
    page.add_style_tag(content="* { transition: none !important }")
    page.keyboard.press("Tab")  # from here on, the focus is one of the keyboard
    stops, unseen = page.evaluate(
        """() => {
            const look = (element) => [element, element.firstElementChild].filter(Boolean).map((part) => {
                const s = getComputedStyle(part);
                return [s.outline, s.boxShadow, s.backgroundColor, s.textDecoration, s.left, s.top].join();
            }).join();
            const stops = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
                .filter((element) => element.checkVisibility({ visibilityProperty: true }));
            const unseen = stops.filter((element) => {
                element.focus();
                const seen = look(element);
                element.blur();
                return look(element) === seen;
            });
            return [stops.length, unseen.map((element) => element.outerHTML.slice(0, 200))];
        }"""
    )
    assert stops > 50
    assert unseen == []


def test_what_scrolls_can_have_the_focus(visit: Visit) -> None:
    visit.page.set_viewport_size({"width": 390, "height": 800})
    page = visit.open("book/01-overfitting")
    page.wait_for_timeout(1000)  # the theme sets the stops when the page rests
    stuck = page.evaluate(
        """[...document.querySelectorAll("article *")].filter((element) => {
            const style = getComputedStyle(element);
            const scrolls = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
            return scrolls && ["auto", "scroll"].includes(style.overflowX) && element.tabIndex < 0;
        }).map((element) => element.outerHTML.slice(0, 150))"""
    )
    assert stuck == []
