"""Tests are run many times against an answer: which draws fail, and that nothing is run for naught."""

from pathlib import Path

import pytest

from heldout.chapters import chosen
from heldout.exercises import draws, in_process
from heldout.exercises.draws import drawn
from heldout.exercises.source import Task
from heldout.exercises.variants import Variant
from heldout.grading.limits import GradingLimits

LIMITS = GradingLimits(60, 600, None)
SETUP = "import random\nimport sys"
OFTEN = "assert half(random.choice([0, 1])) == 0, 'not of 1'"


def test_failures_are_counted_with_their_messages() -> None:
    answers = [
        ("def half(x): return x", [OFTEN]),
        ("def half(x): return 0", [OFTEN, "assert half(3) == 0"]),
        ("def half(x): raise KeyError(x)", ["half(1)"]),
        ("def half(x: return", ["half(1)"]),
        ("def half(x): sys.exit()", ["half(1)"]),
        ("def half(x): global seen; seen = 1", ["half(1)"]),
        ("pass", ["assert 'seen' not in globals() and 'half' not in globals()"]),
    ]
    found = in_process.run([SETUP], answers, 30, LIMITS)
    assert [len(messages) for messages in found] == [30] * len(answers)
    assert 0 < sum(map(bool, found[0])) < 30
    assert set(found[0]) == {"", "AssertionError: not of 1"}
    assert set(found[1]) == {""}
    assert set(found[2]) == {"KeyError: 1"}
    assert all("SyntaxError" in message for message in found[3])
    assert set(found[4]) == {"SystemExit"}
    assert set(found[5]) == set(found[6]) == {""}


def test_what_runs_for_ever_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = [("def half(x):\n    while True: pass", ["half(1)"]), ("def half(x): pass", ["half(1)"])]
    setup = "import heldout.exercises.in_process as module\nmodule.SECONDS = 1"
    found = in_process.run([setup], answers, 1, LIMITS)
    assert "ran for longer" in found[0][0] and found[1] == [""]


def test_a_process_that_ends_is_told() -> None:
    with pytest.raises(in_process.EndedError):
        in_process.run(["import os"], [("os._exit(3)", [])], 1, LIMITS)


def variant(right: bool) -> Variant:
    return Variant(Path("x/y/right_x.py"), right, "half", 1.0, "", "", "")


@pytest.mark.parametrize(
    ("right", "failed", "good"), [(True, 0, True), (True, 1, False), (False, 99, True), (False, 98, False)]
)
def test_what_is_good(right: bool, failed: int, good: bool) -> None:
    assert draws.Drawn(variant(right), 100, failed).good is good


def test_what_was_good_is_not_run_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (chapter,) = chosen(("03-k-fold",))
    asked: list[str] = []

    def run(before: list[str], answers: list[tuple[str, list[str]]], times: int, _: object) -> list[list[str]]:
        asked.append(answers[0][0])
        return [["wrong"] * times if "k * repeats" not in answers[0][0] else [""] * times]

    def few(slug: str, tasks: list[Task]) -> list[Variant]:
        return [
            Variant(Path("a/b/right_a.py"), True, "models_trained", 1.0, "", "", "k * repeats"),
            Variant(Path("a/b/right_b.py"), True, "models_trained", 1.0, "", "", "nothing"),
            Variant(Path("a/b/wrong_c.py"), False, "models_trained", 0.0, "", "", "k + repeats"),
        ]

    monkeypatch.setattr(draws.in_process, "run", run)
    monkeypatch.setattr(draws, "load_variants", few)
    found = drawn(chapter, 1, kept=tmp_path, right=5, wrong=4)
    assert [(one.draws, one.failed, one.good) for one in found] == [(5, 0, True), (5, 5, False), (4, 4, True)]
    assert len(asked) == 3
    assert [one.good for one in drawn(chapter, 1, kept=tmp_path, right=5, wrong=4)] == [True, False, True]
    assert asked[3:] == ["nothing"]
