"""Each chapter's self-check questions, answered as readers do: with the keyboard, and again after a while."""

import pytest
from playwright.sync_api import Browser, Page, expect

from heldout.book.content.questions import load_questions
from heldout.chapters import Chapter, chapters
from heldout.paths import HTML, ROOT
from tests.browser.page_visit import Visit


def progress(page: Page) -> str:
    return page.locator(".question-bar [role=status]").inner_text()


def shown(page: Page) -> list[str]:
    """Return the letters of the explanations in sight."""
    return page.locator(".question-reason:visible").evaluate_all("all => all.map((e) => e.dataset.option)")


# two in make test, the others in the night: all have the same script
EACH = [
    pytest.param(
        chapter, id=chapter.slug, marks=[] if chapter.slug[:2] in ("00", "05") else pytest.mark.nightly
    )
    for chapter in chapters()
]


@pytest.mark.parametrize("chapter", EACH)
def test_a_chapter_is_answered_with_the_keyboard(visit: Visit, chapter: Chapter) -> None:
    items = load_questions(ROOT / chapter.page.with_suffix(".questions.yml"))
    page = visit.open(str(chapter.page.with_suffix("")))
    questions = page.locator(".question")
    expect(questions).to_have_count(len(items))
    assert progress(page) == f"0 of {len(items)} answered"
    assert shown(page) == []

    # in: from just before the first question
    page.locator(".question").first.evaluate("e => { e.tabIndex = -1; e.focus() }")
    for number, item in enumerate(items, start=1):
        question = questions.nth(number - 1)
        page.keyboard.press("Tab")
        expect(question.locator("input").first).to_be_focused()
        page.keyboard.press("Space")
        # every option, one after the other, says why
        for option in item["options"]:
            reason = question.locator(".question-reason:visible")
            expect(reason).to_have_count(1)
            expect(reason.locator("strong").first).to_have_text(
                "Right." if option.get("right") else "Not quite."
            )
            page.keyboard.press("ArrowDown")
        assert progress(page) == f"{number} of {len(items)} answered"
    # the arrows have gone round to the first option
    assert shown(page) == ["A"] * len(items)

    page.reload(wait_until="load")
    assert shown(page) == ["A"] * len(items)
    assert progress(page) == f"{len(items)} of {len(items)} answered"

    again = page.get_by_role("button", name="Start again")
    again.focus()
    page.keyboard.press("Enter")
    expect(again).to_be_focused()
    assert shown(page) == []
    assert progress(page) == f"0 of {len(items)} answered"
    page.reload(wait_until="load")
    assert shown(page) == []


@pytest.fixture
def page_with_questions(visit: Visit) -> Page:
    return visit.open("book/01-overfitting")


def test_an_explanation_is_announced(page_with_questions: Page) -> None:
    page = page_with_questions
    page.locator(".question").first.get_by_role("radio").nth(1).check()
    reason = page.locator(".question-reason:visible")
    expect(reason).to_have_count(1)
    assert reason.evaluate("e => e.closest('[aria-live=polite]') !== null")


def test_each_question_is_a_group_with_a_name(page_with_questions: Page) -> None:
    groups = page_with_questions.get_by_role("group").filter(has=page_with_questions.get_by_role("radio"))
    snapshot = groups.first.aria_snapshot()
    assert snapshot.startswith('- group "1. ')
    assert snapshot.count("- radio ") >= 3


def test_answers_to_a_question_that_changed_are_dropped(page_with_questions: Page) -> None:
    page = page_with_questions
    for number in range(2):
        page.locator(".question").nth(number).get_by_role("radio").first.check()
    # the first question gets other words, as a new build gives it
    page.route(
        "**/01-overfitting.html",
        lambda route: route.fulfill(
            body=route.fetch().text().replace("data-digest=", "data-digest=0 data-was=", 1),
            content_type="text/html",
        ),
    )
    page.reload(wait_until="load")
    assert progress(page).startswith("1 of ")
    assert not page.locator(".question").first.locator("input:checked").count()
    assert page.locator(".question").nth(1).locator("input:checked").count() == 1


def test_without_a_script_every_explanation_can_be_read(browser: Browser, site: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/book/01-overfitting.html")
    expect(page.locator(".question-bar")).to_be_hidden()
    question = page.locator(".question").first
    question.get_by_text("Explanations", exact=True).click()
    assert question.locator(".question-reason:visible").count() == question.locator("input").count()
    context.close()


def test_a_browser_that_keeps_nothing(visit: Visit) -> None:
    visit.page.add_init_script(
        "for (const name of ['getItem', 'setItem']) Storage.prototype[name] = (key) => {"
        " if (key.startsWith('heldout')) throw new DOMException('denied'); return null; };"
    )
    page = visit.open("book/01-overfitting")
    visit.errors.clear()
    page.locator(".question").first.get_by_role("radio").first.check()
    assert shown(page) == ["A"]
    assert not visit.errors


def test_from_disk(browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto((HTML / "book" / "01-overfitting.html").as_uri(), wait_until="load")
    page.locator(".question").first.get_by_role("radio").first.check()
    assert shown(page) == ["A"]
    context.close()


def test_only_pages_with_questions_get_the_script(visit: Visit) -> None:
    script = "script[src*='questions.js']"
    expect(visit.open("book/01-overfitting").locator(script)).to_have_count(1)
    expect(visit.open("book/appendix/glossary").locator(script)).to_have_count(0)


def test_every_explanation_is_printed(page_with_questions: Page) -> None:
    page = page_with_questions
    page.emulate_media(media="print")
    assert len(shown(page)) == page.locator(".question-reason").count()
    expect(page.locator(".question-bar")).to_be_hidden()
