"""Lets each attack loose on `nbgrader autograde`, for comparison, inside a sandbox of ours.

What nbgrader runs has all rights of whoever grades. So the whole course, autograder and kernel are put into
a sandbox, with honest students beside; there the attack may take what it can get.
"""

import json
import os
import socket
import sys
import time
from pathlib import Path
from unittest.mock import patch

import nbformat
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from heldout.exercises.release import converting, course_config
from heldout.grading import transport
from heldout.kernels import provisioner
from heldout.kernels.client import connect_to
from heldout.kernels.confined import ConfinedProcess
from heldout.kernels.environment import course_preload
from heldout.kernels.sandbox import HOME, SandboxLimits
from heldout.kernels.server import ForkServer
from heldout.paths import ROOT
from heldout.testing.attacks import scenario as scenarios
from heldout.testing.attacks.load import ASSIGNMENT, Attack, Exercise, load_exercise
from heldout.testing.attacks.scenario import HONEST, PASSWORD, Outcome, Scenario

CELL_SECONDS = 20
SECONDS = 180.0
CONFINEMENT = SandboxLimits(memory=3 << 30, files=256 << 20, processes=256)


def grade(attack: Attack) -> Outcome:
    """Have stock nbgrader grade one attack among honest students; return what it got and touched.

    Where that had to be ended after `SECONDS`, or ended the autograder itself, the score is None and the
    status says so. Raises `SandboxError` where there is no sandbox.
    """
    canaries = scenarios.canaries()
    exercise = load_exercise(secrets=canaries)
    expected = sum(map(exercise.points, attack.honest))
    config = course_config(HOME / "class")
    config.KernelManager.transport = "ipc"
    config.KernelManager.ip = str(HOME / "kernel")
    config.Execute.timeout = CELL_SECONDS
    request = {
        "attack": vars(attack),
        "canaries": canaries,
        "source": nbformat.writes(exercise.source),
        "wrong": exercise.wrong,
        "config": json.dumps(config, default=str),
    }
    environment = {PASSWORD: canaries["environment"]}
    function, preload = "heldout.testing.attacks.run_nbgrader:serve", course_preload(ROOT)
    with ConfinedProcess(function, CONFINEMENT, environment, preload=preload) as process:
        channel = transport.Channel(process.channel)
        try:
            channel.send(transport.pack(request), time.monotonic() + SECONDS)
            reply = transport.unpack(channel.receive(time.monotonic() + SECONDS))
        except TimeoutError:
            return Outcome(attack, None, expected, f"ended after {SECONDS:g} s", ["stopped the class"])
        except (transport.EndedError, ValueError):
            process.ended(1.0)
            why = f": {process.reason}" if process.reason else ""
            return Outcome(attack, None, expected, f"ended the autograder{why}", ["stopped the class"])
    return Outcome(attack, reply["score"], expected, reply["status"], reply["touched"])


def serve(channel: socket.socket) -> None:
    """Lay out the class in this sandbox, grade it as nbgrader does, and say what came of it."""
    messages = transport.Channel(channel)
    request = transport.unpack(messages.receive())
    fields = request["attack"]
    attack = Attack(**fields | {"honest": tuple(fields["honest"])})
    exercise = Exercise(nbformat.reads(request["source"], as_version=4), request["wrong"])
    config = Config(json.loads(request["config"]))
    # nbgrader looks for the program alembic there
    os.environ["PATH"] = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    _start_kernel_server(HOME / "kernels.sock")
    course = HOME / "class"
    course.mkdir()
    scenario = Scenario(course, HOME / "outside", request["canaries"], {attack.name: "hmark"})
    scenarios.lay_out(exercise, [attack], config, scenario)
    before = scenarios.fingerprints(course / "solutions", scenario.submitted, scenario.outside)
    problem = ""
    for student in (*HONEST, attack.name):
        coursedir = CourseDirectory(config=config, assignment_id=ASSIGNMENT, student_id=student)
        autograde = Autograde(coursedir=coursedir, config=config, parent=None)
        try:
            with converting(autograde):
                autograde.start()
        except (Exception, SystemExit) as error:  # noqa: BLE001  (what an attack achieves here is the measurement)
            if student == attack.name:
                problem = f"{type(error).__name__}: {str(error)[:60]}"
    touched = _touched(scenario, attack, exercise, config)
    after = scenarios.fingerprints(course / "solutions", scenario.submitted, scenario.outside)
    if any(before.get(path) != after.get(path) for path in before.keys() | after.keys()):
        touched.append("wrote outside")
    if scenarios.alive("hmark"):
        touched.append("outlived its run")
    score = _scores(config).get(attack.name)
    status = f"not graded ({problem})" if problem else "graded"
    if problem:
        touched.append("not graded")
    messages.send(transport.pack({"score": score, "status": status, "touched": touched}))
    os._exit(0)


def _start_kernel_server(address: Path) -> None:
    """Fork the server that kernels are forked from, as the course has it: TensorFlow is imported here."""
    if os.fork() == 0:
        ForkServer(address).serve()
        os._exit(0)
    while not address.exists():
        time.sleep(0.01)
    patch.object(provisioner, "connect", lambda purpose, preload: connect_to(address)).start()


def _scores(config: Config) -> dict[str, float]:
    coursedir = CourseDirectory(config=config, assignment_id=ASSIGNMENT)
    with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
        submissions = gradebook.assignment_submissions(ASSIGNMENT)
        return {submission.student_id: submission.score for submission in submissions}


def _touched(scenario: Scenario, attack: Attack, exercise: Exercise, config: Config) -> list[str]:
    folder = scenario.course / "autograded" / attack.name / ASSIGNMENT
    text = ""
    for path in folder.glob("*.ipynb"):
        cells = nbformat.read(path, as_version=4).cells
        text += json.dumps([cell.outputs for cell in cells if cell.cell_type == "code"])
    touched = scenarios.read_of(text, attack, scenario)
    scores = _scores(config)
    for student, solved in HONEST.items():
        expected = sum(map(exercise.points, exercise.answers if solved is None else solved))
        if scores.get(student) != expected:
            touched.append(f"changed {student}'s points")
    return touched
