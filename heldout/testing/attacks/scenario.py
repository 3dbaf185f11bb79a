"""A class of attackers among honest students: laid out, and looked at after it was graded.

What is worth stealing carries a random text, what must not be touched is watched, and each attack is told
where everything is, so that only the grader stands between.
"""

import contextlib
import json
import os
import re
import secrets
import socket
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from nbgrader.converters import GenerateAssignment
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from heldout.exercises.release import converting
from heldout.grading.cells import grade_id_of
from heldout.grading.result import Result
from heldout.testing.attacks.load import ASSIGNMENT, Attack, AttackError, Exercise

# by student, the tasks solved; what these earn is what they must earn whoever sits beside them
HONEST = {"alice": None, "bob": ("total", "counts"), "carol": ()}
PASSWORD = "GRADEBOOK_PASSWORD"
# The first cell of each attack, and the last, which says again what was marked while tests called functions:
# what is printed then belongs to no cell.
PRELUDE = """ATTACK = {target!r}
RAN = []


def ran(mark, print=print):
    RAN.append(mark)
    print(f"ran {{ATTACK['process_tag']}} {{mark}}.")
"""
EPILOGUE = """for mark in dict.fromkeys(RAN):
    ran(mark)
"""


@dataclass(frozen=True)
class Scenario:
    """The course's folder, a folder outside of it that anybody may write to, and what to watch."""

    course: Path
    outside: Path
    canaries: dict[str, str]
    process_tags: dict[str, str]
    port: int = 0

    def target(self, attack: Attack) -> dict[str, object]:
        """Return what the attack is told: where everything is, and the tag its processes wear."""
        return {
            "name": attack.name,
            "process_tag": self.process_tags[attack.name],
            "course": str(self.course),
            "outside": str(self.outside),
            "port": self.port,
        }

    @property
    def submitted(self) -> Path:
        """The folder with a folder for each student."""
        return self.course / "submitted"


@dataclass(frozen=True)
class Outcome:
    """What one attack got and touched; ``touched`` is empty if it did no harm at all.

    ``missing`` are the traces that it should have left and did not: perhaps it never took place. Wall time is
    in seconds, memory in bytes, where they are known.
    """

    attack: Attack
    score: float | None
    expected: float
    status: str
    touched: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    seconds: float = 0.0
    memory: int = 0

    @property
    def achieved(self) -> list[str]:
        """What it touched, and the points that it gained, lost, or got nobody to give at all."""
        if self.score is None:
            return ["no result", *self.touched]
        gained = self.score - self.expected
        return [*([f"points: {gained:g}"] if gained else []), *self.touched]

    @property
    def repelled(self) -> bool:
        """Whether it took place, earned what its honest answers earn, and touched nothing."""
        return not self.achieved and not self.missing


def canaries() -> dict[str, str]:
    """Return random texts by what they stand for, to be put where no submission may read."""
    what = ("solution", "test", "student", "environment", "outside")
    return {name: f"canary-{secrets.token_hex(8)}" for name in what}


def lay_out(exercise: Exercise, attacks: list[Attack], config: Config, scenario: Scenario) -> None:
    """Write source, gradebook and submissions into the course that ``config`` describes."""
    source = scenario.course / "solutions" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    source.parent.mkdir(parents=True)
    nbformat.write(exercise.source, source)
    coursedir = CourseDirectory(config=config, assignment_id=ASSIGNMENT)
    generator = GenerateAssignment(coursedir=coursedir, config=config, parent=None)
    with converting(generator):
        generator.start()
    scenario.outside.mkdir()
    scenario.outside.chmod(0o777)
    (scenario.outside / "diary.txt").write_text(scenario.canaries["outside"])
    released = nbformat.read(scenario.course / "exercises" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb", as_version=4)
    for student, solved in HONEST.items():
        tasks = exercise.answers if solved is None else solved
        answers = {task: _answer(exercise, task) + f"\n# {scenario.canaries['student']}" for task in tasks}
        _hand_in(scenario, student, _filled(released, answers))
    for attack in attacks:
        answers = {task: _answer(exercise, task) for task in attack.honest}
        notebook = _filled(released, exercise.wrong | answers | attack.cells)
        prelude = PRELUDE.format(target=scenario.target(attack))
        notebook.cells.insert(0, new_code_cell(prelude, id="attack"))
        notebook.cells.append(new_code_cell(EPILOGUE, id="traces"))
        folder = _hand_in(scenario, attack.name, notebook)
        if attack.hand_in:
            before = fingerprints(folder)
            names: dict[str, Any] = {"ATTACK": scenario.target(attack)}
            exec(compile(attack.hand_in, f"{attack.name}: hand_in", "exec"), names)
            names["hand_in"](folder)
            if fingerprints(folder) == before:
                raise AttackError(f"{attack.name}: hand_in changes nothing of what is handed in.")


def _answer(exercise: Exercise, task: str) -> str:
    """Return a right answer without the markers of nbgrader and without the canaries in it."""
    lines = exercise.answers[task].splitlines()
    return "\n".join(line.partition("  # canary-")[0] for line in lines if "### " not in line)


def _filled(released: NotebookNode, answers: Mapping[str, str]) -> NotebookNode:
    """Return the notebook with these answers; those to no task become cells before the one they precede."""
    notebook: NotebookNode = nbformat.from_dict(released)
    known = {grade_id_of(cell): place for place, cell in enumerate(notebook.cells)}
    for cell in notebook.cells:
        if cell.metadata.nbgrader.solution and grade_id_of(cell) in answers:
            cell.source = answers[grade_id_of(cell)]
    own = {name: source for name, source in answers.items() if name not in known}
    for number, (name, source) in enumerate(own.items()):
        before, _, task = name.partition(" ")
        place = [grade_id_of(cell) for cell in notebook.cells].index(task) if task else len(notebook.cells)
        cell = new_code_cell(source, id=f"own-{number}")
        notebook.cells.insert(place + (before == "after"), cell)
    return notebook


def _hand_in(scenario: Scenario, student: str, notebook: NotebookNode) -> Path:
    folder = scenario.submitted / student / ASSIGNMENT
    folder.mkdir(parents=True)
    nbformat.write(notebook, folder / f"{ASSIGNMENT}.ipynb")
    return folder


@contextlib.contextmanager
def listening() -> Iterator[tuple[int, set[str]]]:
    """Listen on this machine alone; yield the port, and the set to which each caller's words are added."""
    heard: set[str] = set()
    with socket.create_server(("127.0.0.1", 0)) as server:

        def listen() -> None:
            with contextlib.suppress(OSError):
                while True:
                    caller, _ = server.accept()
                    with caller:
                        caller.settimeout(1)
                        heard.add(caller.recv(200).decode(errors="replace"))

        threading.Thread(target=listen, daemon=True).start()
        yield server.getsockname()[1], heard
        server.shutdown(socket.SHUT_RDWR)


def fingerprints(*folders: Path) -> dict[str, str]:
    """Return a hash of every file in these folders, by path; links count by where they lead."""
    found = {}
    for folder in folders:
        if folder.is_symlink():
            found[str(folder)] = f"link to {folder.readlink()}"
            continue
        for place, inside, names in os.walk(folder):
            for path in (Path(place, name) for name in sorted(inside + names)):
                with contextlib.suppress(OSError):  # a path that is too long leads nowhere
                    if path.is_symlink():
                        found[str(path)] = f"link to {path.readlink()}"
                    elif path.is_file():
                        large = path.stat().st_size > 1e8
                        found[str(path)] = "" if large else sha256(path.read_bytes()).hexdigest()
    return found


def alive(process_tag: str) -> bool:
    """Whether a process wears this process_tag, as its name or among its arguments."""
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if int(process.name) == os.getpid():
                continue
            worn = (process / "comm").read_text() + (process / "cmdline").read_text(errors="replace")
            if process_tag in worn:
                return True
    return False


def read_of(text: str, attack: Attack, scenario: Scenario) -> list[str]:
    """Say what an attacker gets to read in a text: canaries, and its own boast of having taken something."""
    touched = [f"read: {what}" for what, token in scenario.canaries.items() if token in text]
    if f"took {scenario.process_tags[attack.name]}" in text:
        touched.append("took what the sandbox keeps from it")
    return touched


def missing_traces(text: str, attack: Attack, scenario: Scenario) -> list[str]:
    """Say which of the attack's traces are not in what was reported of it (`reported`)."""
    tag = scenario.process_tags[attack.name]
    marks = [f"mark: {mark}" for mark in attack.ran if f"ran {tag} {mark}." not in text]
    return marks + [f"seen: {pattern}" for pattern in attack.seen if not re.search(pattern, text)]


def reported(result: Result) -> str:
    """Return what the grader says of a submission, and the outputs of its cells, but no cell's text."""
    cells = [f"{name}: {cell.message}" for name, cell in result.cells.items()]
    return "\n".join([str(result.status), *result.notes, *cells, outputs_of(result.notebook)])


def turned_around(notebook: str) -> bool:
    """Whether code of a notebook reads otherwise than it runs, by marks for the direction of text."""
    cells = nbformat.reads(notebook, as_version=4).cells if notebook else []
    return any(re.search("[\u202a-\u202e\u2066-\u2069]", c.source) for c in cells if c.cell_type == "code")


def outputs_of(notebook: str) -> str:
    """Return the outputs of a notebook's cells, none where there is no notebook."""
    cells = nbformat.reads(notebook, as_version=4).cells if notebook else []
    return "\n".join(json.dumps(cell.outputs) for cell in cells if cell.cell_type == "code")
