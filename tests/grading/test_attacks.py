"""No attack gains a point, changes another's result, outlives its run or stops the class."""

from pathlib import Path

import numpy as np
import pytest

from heldout.grading import checker
from heldout.grading.codec import contents, restore, rollback
from heldout.grading.protocol import Raised
from heldout.testing.attacks import run_heldout, run_nbgrader
from heldout.testing.attacks.load import Attack, AttackError, load_attacks, load_exercise
from heldout.testing.attacks.scenario import Outcome


def test_there_are_enough_attacks() -> None:
    assert len(load_attacks()) >= 40


def test_no_attack_achieves_anything(sandbox: None) -> None:
    report = run_heldout.grade(load_attacks(), jobs=3)  # many of them wait for their time to be up
    gained = [outcome for outcome in report.outcomes if outcome.score != outcome.expected]
    touched = {outcome.attack.name: outcome.touched for outcome in report.outcomes if outcome.touched}
    assert gained == []
    assert touched == {}
    assert report.harmed == []


def test_the_same_look_finds_the_harm_done_to_stock_nbgrader(sandbox: None) -> None:
    """So an attack that is repelled here is one that works."""
    outcome = run_nbgrader.grade(load_attacks(["change_gradebook"])[0])
    assert outcome.score == 12
    assert {"wrote outside", "changed carol's points"} <= set(outcome.touched)


def test_wrong_answers_cover_every_task() -> None:
    exercise = load_exercise()
    assert exercise.answers.keys() | {"written"} == exercise.wrong.keys()
    assert sum(map(exercise.points, exercise.answers)) == 10


def test_an_outcome_that_touched_anything_is_not_repelled() -> None:
    attack = Attack("name", "aim", {"total": "pass"})
    assert Outcome(attack, 0, 0, "graded").repelled
    assert not Outcome(attack, 1, 0, "graded").repelled
    assert not Outcome(attack, 0, 2, "graded").repelled
    assert not Outcome(attack, 0, 0, "graded", ["wrote outside"]).repelled


def test_a_malformed_attack_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text('"""Aim."""\n# %% total\npass\n')
    with pytest.raises(AttackError, match=r"broken\.py"):
        load_attacks(folder=tmp_path)
    with pytest.raises(AttackError, match="no attack nothing"):
        load_attacks(["nothing"], tmp_path)


def test_what_calls_changed_is_put_back() -> None:
    inner, array, table = [1, 2], np.arange(3.0), {"inner": {4, 5}}
    arguments = [[inner, array], table, (inner,)]
    found = contents(arguments)
    restore(arguments, [[[9], array * 7], {"other": 1}, ([0],)])
    assert inner == [0] and array[2] == 14 and table == {"other": 1}
    rollback(found)
    assert inner == [1, 2] and list(array) == [0, 1, 2] and table == {"inner": {4, 5}}
    assert arguments[0][0] is inner and arguments[2][0] is inner


def test_exceptions_that_end_loops_do_not_cross() -> None:
    """Else ``map(student_function, cases)`` would stop at the first, and judge nothing."""
    message = Raised(["StopIteration", "Exception"], "")
    assert not isinstance(checker._exception(message, iterating=False), StopIteration)
    assert isinstance(checker._exception(message, iterating=True), StopIteration)
    assert isinstance(checker._exception(Raised(["ValueError"], ""), iterating=False), ValueError)
