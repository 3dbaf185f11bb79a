"""Self-check questions: every option explained, what they become, and a malformed file named."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from sphinx.application import Sphinx

from heldout.book.content.questions import load_questions
from heldout.chapters import Chapter
from heldout.paths import ROOT
from tests.book.small_book import fresh_sphinx


def test_questions_of_a_chapter(chapter: Chapter) -> None:
    questions = load_questions(ROOT / chapter.page.with_suffix(".questions.yml"))
    assert 3 <= len(questions) <= 5
    for item in questions:
        assert 3 <= len(item["options"]) <= 4
        assert all(len(str(option["why"])) > 20 for option in item["options"])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("question: a", "must hold a list"),
        ("- question: a", "question 1: needs exactly 'question' and 'options'"),
        ("- question: a\n  options:\n    - text: b", "every option needs 'text' and 'why'"),
        ("- question: a\n  options:\n    - {text: b, why: c}", "no option is right"),
        ("- [", "not valid YAML"),
    ],
)
def test_a_malformed_file_is_named(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "00-x.questions.yml"
    path.write_text(text)
    with pytest.raises(ValueError, match=message) as caught:
        load_questions(path)
    assert path.name in str(caught.value)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"00-x\.questions\.yml is missing"):
        load_questions(tmp_path / "00-x.questions.yml")


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Callable[[str, str], str]]:
    """Write a page with the given questions, by the builder of the given name."""

    def write(questions: str, builder: str) -> str:
        source = tmp_path / "source"
        source.mkdir()
        (source / "conf.py").write_text("extensions = ['myst_parser', 'heldout.book.content.questions']\n")
        (source / "index.md").write_text("# Page\n\n```{questions}\n```\n")
        (source / "index.questions.yml").write_text(questions)
        warnings = io.StringIO()
        out = tmp_path / builder
        app = Sphinx(source, source, out, tmp_path / "trees", builder, status=None, warning=warnings)
        app.build()
        assert warnings.getvalue() == ""
        return next(out.glob("index.*")).read_text()

    with fresh_sphinx():
        yield write


QUESTION = """\
- question: Which of *these*?
  options:
    - {text: "`fit`", why: It trains., right: true}
    - {text: "$x^2$ or more", why: "Because.\\n\\nAnd so on."}
"""


def test_a_question_is_a_group_of_fields(written: Callable[[str, str], str]) -> None:
    page = BeautifulSoup(written(QUESTION, "html"), "html.parser")
    (question,) = page.select("fieldset.question")
    assert question.legend.get_text(" ", strip=True) == "1. Which of these ?"
    assert [field["value"] for field in question.select("label > input[type=radio]")] == ["A", "B"]
    right, wrong = question.select("details > div > .question-reason")
    assert right.get_text(" ", strip=True) == "A. Right. It trains."
    assert wrong.get_text(" ", strip=True) == "B. Not quite. Because. And so on."
    assert "Choose all" not in question.get_text()
    assert len(page.select("script[src*='questions.js'][defer]")) == 1


def test_several_right_options_are_boxes_to_tick(written: Callable[[str, str], str]) -> None:
    both = QUESTION.replace('why: "', 'right: true, why: "')
    (question,) = BeautifulSoup(written(both, "html"), "html.parser").select("fieldset.question")
    assert len(question.select("input[type=checkbox]")) == 2
    assert question.legend.strong.get_text() == "Choose all that are right."


def test_elsewhere_questions_are_lists(written: Callable[[str, str], str]) -> None:
    text = written(QUESTION, "text")
    lines = [" ".join(line.replace("*", "").split()) for line in text.splitlines()]
    assert "1. Which of these?" in lines
    assert "1. Right. It trains." in lines
    assert "2. Not quite. Because." in lines


def test_a_changed_question_has_another_name(written: Callable[[str, str], str]) -> None:
    page = BeautifulSoup(written(QUESTION + QUESTION.replace("Because", "Since"), "html"), "html.parser")
    first, second = page.select("fieldset.question")
    assert first["data-digest"] != second["data-digest"]


def test_an_option_of_two_paragraphs_is_named(written: Callable[[str, str], str]) -> None:
    with pytest.raises(AssertionError, match="question 1: the text of an option is one paragraph"):
        written(QUESTION.replace("or more", "\\n\\nor more"), "html")
