"""Every sentence of a task's text is one that a wrong answer breaks, or it asks nothing."""

import json
from pathlib import Path

import pytest

from heldout.chapters import Chapter, chosen
from heldout.exercises.requirements import RequirementError, load_requirements, sentences, split
from heldout.exercises.source import read_source, tasks


def test_every_sentence_of_every_task_is_listed(chapter: Chapter) -> None:
    found = load_requirements(chapter)
    for task in tasks(read_source(chapter)):
        assert any(one.broken_by for one in found if one.task == task.name), task.name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Task 1\n\nAdd `a` and `b`. Return\nthe sum.", ["Add `a` and `b`.", "Return the sum."]),
        ("Return it:\n\n- the first;\n- the\n  second one. Not more.", ["Return it:", "the first;", "the second one.", "Not more."]),
        ("It is 0.5 or np.mean of x. `f(1.5)` is 2.", ["It is 0.5 or np.mean of x.", "`f(1.5)` is 2."]),
        ("Is it? *Yes.* (No.)", ["Is it?", "*Yes.", "(No.)"]),
        ("| a | b |\n|---|---|\n| 1. X | 2 |", ["| a | b | |---|---| | 1. X | 2 |"]),
    ],
)  # fmt: skip
def test_texts_are_split_into_sentences(text: str, expected: list[str]) -> None:
    assert list(split(text)) == expected


@pytest.fixture
def lines() -> list[tuple[str, str]]:
    return list(sentences(read_source(chosen(("03-k-fold",))[0])))


def written(folder: Path, lines: list[tuple[str, str]], **fields: str) -> Path:
    """Write a list of these sentences, of which the first task's first has other fields."""
    entries = []
    for number, (task, text) in enumerate(lines):
        told = {"text": json.dumps(text), "says": '"explains"'} | (fields if number == 0 else {})
        entries.append(f"[[{task}]]\n" + "".join(f"{name} = {value}\n" for name, value in told.items() if value))
    folder.mkdir(exist_ok=True)
    (folder / "03-k-fold.toml").write_text("\n".join(entries))
    return folder


def test_a_list_that_fits_is_read(tmp_path: Path, lines: list[tuple[str, str]]) -> None:
    (chapter,) = chosen(("03-k-fold",))
    variants = sorted(path.stem for path in Path("tests/exercises/variants/03-k-fold").glob("wrong_models_trained*"))
    broken = f'["{variants[0]}"]'
    first, *rest = load_requirements(chapter, written(tmp_path, lines, says="", broken_by=broken))
    assert first.broken_by[0].path.stem == variants[0]
    assert all(one.says == "explains" for one in rest)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"text": '"Something else."'}, "where the list has 'Something else"),
        ({"says": ""}, "needs either 'broken_by'"),
        ({"broken_by": '["x"]'}, "needs either 'broken_by'"),
        ({"says": "", "broken_by": '["wrong_summarize_nothing"]'}, "has no wrong variant"),
        ({"text": "="}, "Invalid value"),
    ],
)
def test_a_list_that_does_not_fit_is_refused(
    tmp_path: Path, lines: list[tuple[str, str]], fields: dict[str, str], message: str
) -> None:
    (chapter,) = chosen(("03-k-fold",))
    with pytest.raises(RequirementError, match=message):
        load_requirements(chapter, written(tmp_path, lines, **fields))


def test_a_sentence_that_no_text_says_any_more(tmp_path: Path, lines: list[tuple[str, str]]) -> None:
    (chapter,) = chosen(("03-k-fold",))
    with pytest.raises(RequirementError, match="no text says"):
        load_requirements(chapter, written(tmp_path, [*lines, ("repeated_scores", "Be quick.")]))
