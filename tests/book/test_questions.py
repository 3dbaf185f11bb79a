"""Self-check questions: every option explained, and a malformed file named."""

from pathlib import Path

import pytest

from heldout.book.chapters import Chapter
from heldout.book.questions import load_questions
from heldout.paths import ROOT


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
