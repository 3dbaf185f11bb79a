"""Numbers in model answers to written questions are those that the exercise's own code gives."""

import re
from typing import Any

import numpy as np
import pytest

from heldout.chapters import Chapter, chapters
from heldout.exercises.source import read_source
from heldout.grading.cells import grade_id_of

pytestmark = pytest.mark.slow

WORKFLOW = next(chapter for chapter in chapters() if chapter.slug == "12-workflow")


@pytest.fixture(scope="module")
def notebook() -> dict[str, Any]:
    """What the cells that need no hidden test define: the setup, the table and the project."""
    defined: dict[str, Any] = {}
    for cell in read_source(WORKFLOW).cells:
        if grade_id_of(cell) in ("setup", "colonies", "project"):
            exec(compile(cell.source, grade_id_of(cell), "exec"), defined)
    return defined


def model_answer(chapter: Chapter, task: str) -> str:
    (cell,) = [cell for cell in read_source(chapter).cells if grade_id_of(cell) == task]
    return " ".join(cell.source.partition("**Rubric.**")[0].split())


def number(text: str, pattern: str) -> float:
    """Return the number that stands in a sentence once."""
    (found,) = re.findall(pattern, text)
    return float(found)


@pytest.mark.nightly
def test_workflow(notebook: dict[str, Any]) -> None:
    text = model_answer(WORKFLOW, "written")
    x, y = notebook["x_train"], notebook["y_train"]
    _, first = np.unique(np.nan_to_num(x, nan=-1), axis=0, return_index=True)
    assert number(text, r"the (\d+) different reports") == len(first)
    assert number(text, r"In the table, (\d+) reports were sent twice") == len(x) - len(first)
    count = y[first].sum()
    assert number(text, r"Only (\d+) of 600 are lost") == number(text, r"with (\d+) lost colonies") == count
    assert number(text, r"an accuracy of (0\.\d+)") == pytest.approx(1 - count / len(first), abs=1e-9)

    estimates = [notebook["estimate"](x, y) for _ in range(3)]
    told = number(text, r"inside the folds: about (0\.\d+)\.")
    # what the reader's own run may give
    assert np.mean(estimates) == pytest.approx(told, abs=0.015)
    assert estimates == pytest.approx([told] * 3, abs=0.03)
    # the mean of two shares that are about as large, each with its own binomial error
    error = 1.96 * np.sqrt(told * (1 - told) * (1 / count + 1 / (len(first) - count))) / 2
    assert number(text, r"uncertain by some (0\.\d+) either way") == round(error, 2)
