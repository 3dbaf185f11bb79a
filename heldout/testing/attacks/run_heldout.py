"""Lets the attacks loose on this grader, all in one class."""

import contextlib
import csv
import io
import logging
import os
import re
import tempfile
import time
import warnings
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from rich.console import Console
from sqlalchemy.exc import SAWarning

from heldout.exercises.release import course_config
from heldout.grading.autograded import read_autograded
from heldout.grading.command import print_rows
from heldout.grading.course import Course, Row, write_summary
from heldout.grading.executors import Executors, Processes
from heldout.grading.ids import folded
from heldout.paths import ROOT
from heldout.testing.attacks import scenario as scenarios
from heldout.testing.attacks.load import ASSIGNMENT, Attack, Exercise, load_exercise
from heldout.testing.attacks.openings import Opening
from heldout.testing.attacks.page_harms import COSTLY, harms
from heldout.testing.attacks.scenario import HONEST, PASSWORD, Outcome, Scenario

# enough for every honest answer, and little to wait for where an attack uses all of it
LIMITS = {
    # a busy machine starts a process again, with all that was done in it, in less
    "cell_seconds": 6.0,
    "notebook_seconds": 40.0,
    "memory_mb": 1536,
    "processes": 128,
    "files_mb": 16,
    "step_seconds": 8.0,
}
FILLED_BYTES = 64 << 20
ENDING_SECONDS = 5.0
# from the end of all time to the end of a run: a system that is busy needs long to clear away what some held
LATE_SECONDS = 20.0
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True)
class Report:
    """What came of a class: each attack's outcome, and what happened to those who did nothing wrong.

    ``seconds`` is the wall time of the class, ``honest`` that of each honest student's submission, by name.
    """

    outcomes: list[Outcome]
    harmed: list[str]
    seconds: float
    honest: dict[str, float]


def grade(
    attacks: list[Attack],
    jobs: int | None = None,
    progress: Progress = lambda what, done, total: None,
    opening: Opening | None = None,
) -> Report:
    """Grade a class of these attackers and of honest students with `Course.grade`, and look around.

    ``progress`` is called as `Course.grade` calls it. With an ``opening``, one protection is missing, and
    submissions are graded one after the other. Raises `SandboxError` where there is no sandbox.
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
        chosen = LIMITS | (opening.limits if opening else {})
        limits = "".join(f"c.Limits.{name} = {value}\n" for name, value in chosen.items())
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
            opening.held(root) if opening else contextlib.nullcontext(),
            Here() if opening else Processes(jobs, modules=(Course.__module__,)) as executors,
        ):
            course = Course(scenario.course, ASSIGNMENT)
            # an opening may give points away to everybody, which the trial would notice
            begun = time.monotonic()
            graded = course.grade(executors, progress=progress, trial=opening is None)
            seconds = time.monotonic() - begun
            rows = {row.student: row for row in graded}
            said = {row.student: _said(course, row) for row in graded}
        after = scenarios.fingerprints(*watched)
        changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
        outcomes = [
            _outcome(attack, rows.get(attack.name), exercise, course, scenario, heard, said)
            for attack in attacks
        ]
        honest = {student: rows[student].seconds for student in HONEST if student in rows}
        return Report(outcomes, _harmed(rows, exercise, changed, scenario), seconds, honest)


class Here(Executors):
    """Makes each call in this process, at once: what is patched here is patched for the calls."""

    size = 1

    def submit(self, function: Callable[..., Any], *args: Any) -> Future[Any]:
        """Make the call and return its future, which is done."""
        future: Future[Any] = Future()
        try:
            future.set_result(function(*args))
        except Exception as error:  # noqa: BLE001  (a future keeps whatever was raised)
            future.set_exception(error)
        return future

    def result(self, future: Future[Any]) -> Any:
        """Return what came of a call, or raise what it raised."""
        return future.result()

    def on_this_machine(self) -> contextlib.AbstractContextManager[Executors]:
        """Return this executor."""
        return contextlib.nullcontext(self)


def _outcome(
    attack: Attack,
    row: Row | None,
    exercise: Exercise,
    course: Course,
    scenario: Scenario,
    heard: set[str],
    said: dict[str, list[str]],
) -> Outcome:
    expected = sum(map(exercise.points, attack.honest))
    before = read_autograded(course.coursedir, attack.name, course.assignment)
    if row is None or before is None:
        return Outcome(attack, None, expected, "not graded")
    folders = [scenario.course / name / attack.name / ASSIGNMENT for name in ("autograded", "feedback")]
    page = "".join(path.read_text() for path in folders[1].glob("*.html"))
    reported = scenarios.reported(before[1].notebooks[ASSIGNMENT])
    touched = scenarios.read_of(f"{reported}\n{page}", attack, scenario)
    shown = before[1].notebooks[ASSIGNMENT].notebook
    if f"<title>{COSTLY}</title>" in scenarios.outputs_of(shown):
        touched.append("drew without end")
    if scenarios.turned_around(shown):
        touched.append("reads otherwise than it runs")
    touched += [harm for harm in harms(page) if harm not in touched]
    if (scenario.outside / attack.name).exists():
        touched.append("wrote outside")
    if attack.name in heard:
        touched.append("reached the network")
    if row.seconds - row.waited > LIMITS["notebook_seconds"] + LATE_SECONDS:
        touched.append("took more time than there is")
    deadline = time.monotonic() + ENDING_SECONDS
    while scenarios.alive(scenario.process_tags[attack.name]):
        if time.monotonic() > deadline:
            touched.append("outlived its run")
            break
        time.sleep(0.1)
    size = sum(path.stat().st_size for folder in folders for path in folder.rglob("*") if path.is_file())
    if size > FILLED_BYTES:
        touched.append("filled the disk")
    if row.trouble:
        touched.append("troubled the grader")
    if _names_like_ours(folders[0]):
        touched.append("took a name of the grader's")
    # also of the folders that it handed in under other names
    touched += sorted({what for name in said if name.startswith(attack.name) for what in said[name]})
    missing = scenarios.missing_traces(reported, attack, scenario)
    status = f"{row.status} {row.trouble}".strip()
    return Outcome(attack, row.score, expected, status, touched, missing, row.seconds, row.memory)


def _said(course: Course, row: Row) -> list[str]:
    """Say what a student's line does to whoever reads it, on a terminal or in a spreadsheet."""
    printed, table = io.StringIO(), Path(course.coursedir.root, "attacks.csv")
    print_rows(course, [row], Console(file=printed, width=10_000))
    write_summary(table, [row])
    with table.open(encoding="utf-8-sig", newline="") as file:
        texts = [text for line in csv.reader(file) for text in line]
    said = []
    if not all(text.isprintable() for text in [*printed.getvalue().splitlines(), *texts]):
        said.append("spoke to the terminal")
    # as spreadsheets cut lines in countries that write a comma in numbers
    if any(re.match(r"\s*[=+\-@]", part) for text in texts for part in re.split("[;|\t]", text)):
        said.append("wrote a formula")
    return said


def _names_like_ours(folder: Path) -> bool:
    """Whether something lies beside what grading wrote under a name that some systems take for the same."""
    names = [folded(path.name) for path in folder.glob("*")]
    return len(names) > len(set(names))


def _harmed(rows: dict[str, Row], exercise: Exercise, changed: set[str], scenario: Scenario) -> list[str]:
    """Say what happened to others than the attackers themselves."""
    harmed = [f"{path} was changed" for path in sorted(changed) if Path(path).parent != scenario.outside]
    for student, solved in HONEST.items():
        expected = sum(map(exercise.points, exercise.answers if solved is None else solved))
        score = rows[student].score if student in rows else None
        if score != expected:
            harmed.append(f"{student} got {score} instead of {expected:g} points")
    return harmed
