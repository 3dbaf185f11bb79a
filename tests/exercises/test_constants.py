"""Answers that look at nothing, and the tests that let them pass. The exercises: `test_grade_variants`."""

import ast

import pytest
from nbformat.v4 import new_notebook

from heldout.chapters import Chapter
from heldout.exercises.constants import constant_answers, passed_for_nothing
from heldout.exercises.in_process import EndedError
from heldout.exercises.source import read_source, tasks
from heldout.grading.limits import GradingLimits
from tests.grading import assignments

LIMITS = GradingLimits(60, 600, None)
HALF = "def half(x):\n    ### BEGIN SOLUTION\n    return x / 2\n    ### END SOLUTION"
ERRORS = "try:\n    half('no')\nexcept {}:\n    pass\nelse:\n    raise AssertionError"


def passed(*tests: str, before: str = "import math") -> list[str]:
    cells = [assignments.setup(before), assignments.task("half", HALF)]
    names = ["half", *(f"half__{number}" for number in range(1, len(tests)))]
    cells += [assignments.test(name, source) for name, source in zip(names, tests, strict=True)]
    source = new_notebook(cells=cells)
    return passed_for_nothing(source, LIMITS)


def test_a_test_that_only_asks_for_an_error() -> None:
    (sentence,) = passed("assert half(3) == 1.5", ERRORS.format("ValueError"))
    assert sentence == "'test_half__1' passes where every function does nothing but 'raise ValueError('no')'."
    assert passed("half(4)\n" + ERRORS.format("TypeError")) == []


def test_a_test_that_an_argument_passes() -> None:
    found = passed("assert half(0) == 0")
    assert any("'return <argument 0>'" in sentence for sentence in found)
    assert any("'return 0'" in sentence for sentence in found)
    assert passed("assert half(0) == 0 and half(3) == 1.5") == []


def test_an_exercise_that_ends_the_process() -> None:
    with pytest.raises(EndedError):
        passed("assert half(3) == 1.5", before="import os\nos._exit(3)")


def test_every_function_and_method_of_an_exercise_is_answered(chapter: Chapter) -> None:
    source = read_source(chapter)
    names = [task.name for task in tasks(source)]
    for does, answers in constant_answers(source):
        assert list(answers) == names
        for answer in answers.values():
            functions = [node for node in ast.walk(ast.parse(answer)) if isinstance(node, ast.FunctionDef)]
            assert functions and all(len(function.body) == 1 for function in functions), (does, answer)
