"""Attacks take place, and none gains a point, harms another student, outlives its run or stops the class."""

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from heldout.exercises.release import course_config
from heldout.grading import checker
from heldout.grading.codec import contents, restore, rollback
from heldout.paths import ROOT
from heldout.testing.attacks import run_heldout, run_nbgrader
from heldout.testing.attacks.controls import STOCK, Control, run_controls, without_control
from heldout.testing.attacks.load import Attack, AttackError, load_attacks, load_exercise
from heldout.testing.attacks.scenario import Outcome, Scenario, canaries, lay_out
from heldout.testing.ordinary_user import NoOrdinaryUserError, give, ordinary_user

JOBS = 4  # many of them wait for their time to be up, which costs nothing
WITHOUT_CONTROL = 23


def test_there_are_enough_attacks() -> None:
    assert len(load_attacks()) >= 40


def test_each_attack_takes_place_and_achieves_nothing(sandbox: None) -> None:
    cells = {"after total": "import a_module_that_was_renamed\nran('after total')"}
    rotted = Attack("rotted", "Fails before it begins.", cells, ran=("after total",), seen=("was stopped",))
    report = run_heldout.grade([*load_attacks(), rotted], jobs=JOBS)
    achieved = {outcome.attack.name: outcome.achieved for outcome in report.outcomes if outcome.achieved}
    missing = {outcome.attack.name: outcome.missing for outcome in report.outcomes if outcome.missing}
    assert achieved == {}
    assert missing == {"rotted": ["mark: after total", "seen: was stopped"]}
    assert report.harmed == []


@pytest.mark.nightly
def test_the_same_look_finds_the_harm_done_to_stock_nbgrader(sandbox: None) -> None:
    """So an attack that is repelled here is one that works."""
    attack = load_attacks(["change_gradebook"])[0]
    outcome = run_nbgrader.grade(attack)
    assert Control(STOCK, outcome, attack.stock).failure == ""
    assert {"points: 12", "wrote outside", "changed carol's points"} <= set(attack.stock)


def test_the_same_look_finds_what_an_opening_lets_through(sandbox: None) -> None:
    (attack,) = load_attacks(["changed_arguments"])
    (control,) = run_controls([replace(attack, stock=())])
    assert control.outcome.attack.name == attack.name
    assert control.failure == ""
    assert control.expected[0].startswith("points: ")


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_each_attack_achieves_what_its_header_says_where_nothing_stops_it(sandbox: None) -> None:
    failures = [control.failure for control in run_controls(load_attacks()) if control.failure]
    assert failures == []


@pytest.mark.nightly
@pytest.mark.timeout(3600)
def test_an_ordinary_user_s_grader_repels_what_root_s_does(sandbox: None) -> None:
    try:
        as_user = ordinary_user()
    except NoOrdinaryUserError as error:
        pytest.skip(str(error))
    if not as_user:
        pytest.skip("these tests run as an ordinary user anyway")
    # not below tmp_path, which belongs to root alone
    with tempfile.TemporaryDirectory() as folder:
        give(folder)
        # servers and files of root's are not this user's
        places = {"XDG_RUNTIME_DIR": folder, "TMPDIR": folder, "HOME": folder}
        done = subprocess.run(
            [*as_user, sys.executable, "-m", "heldout.testing.attacks"],
            env=os.environ | places,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr


def test_few_attacks_are_without_a_control() -> None:
    assert len(without_control(load_attacks())) <= WITHOUT_CONTROL


def test_an_attack_without_control_says_why() -> None:
    attack = Attack("name", "aim", {"total": "pass"}, ran=("total",))
    with pytest.raises(AttackError, match="name: say in the header what it achieves"):
        without_control([attack])
    with pytest.raises(AttackError, match="name: there is no opening door"):
        without_control([replace(attack, opened={"door": ("wrote outside",)})])
    assert without_control([replace(attack, stock=("wrote outside",))]) == []
    assert len(without_control([replace(attack, control="none: the system has no such call")])) == 1


def test_a_control_names_what_was_not_achieved() -> None:
    outcome = Outcome(Attack("name", "aim"), 2, 0, "graded", ["wrote outside"])
    assert Control(STOCK, outcome, ("points: 2", "wrote outside")).failure == ""
    failure = Control(STOCK, outcome, ("points: 4", "read: solution")).failure
    assert failure.startswith("name should achieve points: 4, read: solution with stock nbgrader, but")


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
    assert not Outcome(attack, 0, 0, "graded", missing=["mark: total"]).repelled
    assert Outcome(attack, None, 2, "not graded").achieved == ["no result"]
    assert Outcome(attack, 1, 2, "graded", ["read: test"]).achieved == ["points: -1", "read: test"]


def test_a_malformed_attack_is_named(tmp_path: Path) -> None:
    (tmp_path / "broken.py").write_text('"""Aim."""\n# %% total\npass\n')
    with pytest.raises(AttackError, match=r"broken\.py"):
        load_attacks(folder=tmp_path)
    with pytest.raises(AttackError, match="no attack nothing"):
        load_attacks(["nothing"], tmp_path)
    (tmp_path / "broken.py").write_text('"""Aim."""\n# /// attack\n# ///\n# %% total\npass\n')
    with pytest.raises(AttackError, match=r"broken\.py: say how to know that it took place"):
        load_attacks(folder=tmp_path)
    (tmp_path / "broken.py").write_text('"""Aim."""\n# /// attack\n# rann = ["x"]\n# ///\n# %% total\npass\n')
    with pytest.raises(AttackError, match=r"broken\.py: nothing is known of the key rann"):
        load_attacks(folder=tmp_path)


def test_a_hand_in_that_changes_nothing_is_named(tmp_path: Path) -> None:
    scenario = Scenario(tmp_path / "course", tmp_path / "outside", canaries(), {"idle": "h1x1y"})
    scenario.course.mkdir()
    idle = Attack("idle", "aim", hand_in="def hand_in(folder):\n    pass\n")
    with pytest.raises(AttackError, match="idle: hand_in changes nothing"):
        lay_out(load_exercise(secrets=scenario.canaries), [idle], course_config(scenario.course), scenario)


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
    names = ["StopIteration", "Exception"]
    assert not isinstance(checker._like(names, "", iterating=False), StopIteration)
    assert isinstance(checker._like(names, "", iterating=True), StopIteration)
    assert isinstance(checker._like(["ValueError"], "", iterating=False), ValueError)
