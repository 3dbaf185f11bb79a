"""Lets the attacks loose on this grader, all in one class."""

import logging
import os
import tempfile
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from sqlalchemy.exc import SAWarning

from heldout.exercises.release import course_config
from heldout.grading.course import Course, Row
from heldout.grading.executors import Processes
from heldout.paths import ROOT
from heldout.testing.attacks import scenario as scenarios
from heldout.testing.attacks.load import ASSIGNMENT, Attack, Exercise, load_exercise
from heldout.testing.attacks.scenario import HONEST, PASSWORD, Outcome, Scenario

# enough for every honest answer, and little to wait for where an attack uses all of it
LIMITS = {
    "cell_seconds": 4.0,
    "notebook_seconds": 16.0,
    "memory_mb": 1536,
    "processes": 128,
    "files_mb": 16,
}
ENDING_SECONDS = 5.0


@dataclass(frozen=True)
class Report:
    """What came of a class: each attack's outcome, and what happened to those who did nothing wrong."""

    outcomes: list[Outcome]
    harmed: list[str]


def grade(
    attacks: list[Attack],
    jobs: int | None = None,
    progress: Callable[[str, int, int], None] = lambda what, done, total: None,
) -> Report:
    """Grade a class of these attackers and of honest students with `Course.grade`, and look around.

    ``progress`` is called as `Course.grade` calls it. Raises `SandboxError` where there is no sandbox.
    """
    warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")
    logging.getLogger("alembic").setLevel(logging.WARNING)
    with tempfile.TemporaryDirectory(prefix="heldout-") as folder, scenarios.listening() as (port, heard):
        root = Path(folder)
        canaries = scenarios.canaries()
        process_tags = {attack.name: f"h{os.getpid():x}x{number}y" for number, attack in enumerate(attacks)}
        scenario = Scenario(root / "course", root / "outside", canaries, process_tags, port)
        exercise = load_exercise(secrets=canaries)
        scenario.course.mkdir()
        limits = "".join(f"c.Limits.{name} = {value}\n" for name, value in LIMITS.items())
        settings = (ROOT / "nbgrader_config.py").read_text() + limits
        (scenario.course / "nbgrader_config.py").write_text(settings)
        scenarios.lay_out(exercise, attacks, course_config(scenario.course), scenario)
        watched = (
            scenario.course / "solutions",
            scenario.course / "exercises",
            scenario.submitted,
            scenario.outside,
        )
        before = scenarios.fingerprints(*watched)
        # the worker processes inherit it, submissions must not
        with (
            patch.dict(os.environ, {PASSWORD: canaries["environment"]}),
            Processes(jobs, modules=(Course.__module__,)) as executors,
        ):
            rows = Course(scenario.course, ASSIGNMENT).grade(executors, progress=progress)
        after = scenarios.fingerprints(*watched)
        changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
        by_student = {row.student: row for row in rows}
        outcomes = [
            _outcome(attack, by_student.get(attack.name), exercise, scenario, heard) for attack in attacks
        ]
        return Report(outcomes, _harmed(by_student, exercise, changed, scenario))


def _outcome(
    attack: Attack, row: Row | None, exercise: Exercise, scenario: Scenario, heard: set[str]
) -> Outcome:
    expected = sum(map(exercise.points, attack.honest))
    if row is None:
        return Outcome(attack, None, expected, "not graded")
    folders = [scenario.course / name / attack.name / ASSIGNMENT for name in ("autograded", "feedback")]
    text = scenarios.readable(*folders)
    touched = scenarios.read_of(text, scenario)
    if f"took {scenario.process_tags[attack.name]}" in text:
        touched.append("took what the sandbox keeps from it")
    if (scenario.outside / attack.name).exists():
        touched.append("wrote outside")
    if attack.name in heard:
        touched.append("reached the network")
    deadline = time.monotonic() + ENDING_SECONDS
    while scenarios.alive(scenario.process_tags[attack.name]):
        if time.monotonic() > deadline:
            touched.append("outlived its run")
            break
        time.sleep(0.1)
    size = sum(path.stat().st_size for folder in folders for path in folder.rglob("*") if path.is_file())
    if size > 64 << 20:
        touched.append(f"filled {size >> 20} MB")
    return Outcome(attack, row.score, expected, str(row.status), touched)


def _harmed(rows: dict[str, Row], exercise: Exercise, changed: set[str], scenario: Scenario) -> list[str]:
    """Say what happened to others than the attackers themselves."""
    harmed = [f"{path} was changed" for path in sorted(changed) if Path(path).parent != scenario.outside]
    for student, solved in HONEST.items():
        expected = sum(map(exercise.points, exercise.answers if solved is None else solved))
        score = rows[student].score if student in rows else None
        if score != expected:
            harmed.append(f"{student} got {score} instead of {expected:g} points")
    return harmed
