"""Reads the attacks, and the exercise that they are handed in for.

Both are Python files cut into cells by lines ``# %% NAME``. Nothing here executes any of them.
"""

import ast
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from nbformat import NotebookNode

from heldout.errors import HeldOutError
from heldout.paths import ROOT
from heldout.testing.cells import cells_of, source_notebook

ATTACKS = ROOT / "tests/grading/attacks"
ASSIGNMENT = "hostile"
HEADER = re.compile(r"^# /// attack\n(?P<fields>(?:#(?:| .*)\n)*?)# ///\n", re.MULTILINE)


class AttackError(HeldOutError):
    """An attack is malformed; the message names the file and says what to write."""


@dataclass(frozen=True)
class Attack:
    """One hostile submission.

    ``cells`` are texts by the name of the solution cell that they fill; other names are cells of the
    student's own. ``honest`` names the tasks that it solves honestly, all others are answered wrongly.
    ``hand_in`` is code that is trusted: it defines ``hand_in(folder)``, which changes what is handed in.

    That the attack took place is known by its traces: the marks that its code leaves by ``ran("MARK")``, and
    what this grader must have ``seen`` of it, as regular expressions. That it works is known by its controls:
    what it achieves with ``stock`` nbgrader, and with this grader where one protection is taken away, by the
    name of the opening (`openings`). An attack of which no control is known says in ``control`` why.
    """

    name: str
    aim: str
    cells: dict[str, str] = field(default_factory=dict)
    honest: tuple[str, ...] = ()
    hand_in: str = ""
    ran: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    stock: tuple[str, ...] = ()
    opened: dict[str, tuple[str, ...]] = field(default_factory=dict)
    control: str = ""


@dataclass(frozen=True)
class Exercise:
    """The exercise's source, and a wrong answer to each of its tasks, by the solution cell's name."""

    source: NotebookNode
    wrong: dict[str, str]

    def points(self, task: str) -> float:
        """Return the points of one task's tests."""
        return sum(
            float(cell.metadata.nbgrader.points)
            for cell in self.source.cells
            if cell.metadata.nbgrader.grade_id in (f"test_{task}", task) and cell.metadata.nbgrader.grade
        )

    @property
    def answers(self) -> dict[str, str]:
        """The right answer to each task that tests can grade."""
        return {
            cell.metadata.nbgrader.grade_id: cell.source
            for cell in self.source.cells
            if cell.metadata.nbgrader.solution and not cell.metadata.nbgrader.grade
        }


def load_attacks(names: list[str] | None = None, folder: Path = ATTACKS) -> list[Attack]:
    """Read the attacks of these names, or all of them. Raises `AttackError` for malformed or unknown ones."""
    paths = {path.stem: path for path in sorted(folder.glob("*.py")) if path.name != "conftest.py"}
    if unknown := sorted(set(names or []) - set(paths)):
        raise AttackError(f"There is no attack {', '.join(unknown)}. There are: {', '.join(paths)}.")
    return [_read(path) for name, path in paths.items() if not names or name in names]


def _read(path: Path) -> Attack:
    text = path.read_text(encoding="utf-8")
    if not (match := HEADER.search(text)):
        raise AttackError(f"{path}: no '# /// attack' header. Copy one from another attack.")
    try:
        fields = tomllib.loads(re.sub(r"^# ?", "", match["fields"], flags=re.MULTILINE))
        aim = ast.get_docstring(ast.parse(text[: match.start()])) or ""
    except (tomllib.TOMLDecodeError, SyntaxError) as error:
        raise AttackError(f"{path}: {error}") from None
    cells = cells_of(text)
    hand_in = cells.pop("hand_in", "")
    if not aim or not (cells or hand_in):
        raise AttackError(f"{path}: write what it tries as a docstring, and at least one '# %% CELL'.")
    opened = {name: tuple(achieved) for name, achieved in fields.pop("opened", {}).items()}
    control = fields.pop("control", "")
    lists = {name: tuple(fields.pop(name, ())) for name in ("honest", "ran", "seen", "stock")}
    if fields:
        raise AttackError(f"{path}: nothing is known of the key {', '.join(fields)} in the header.")
    if not (lists["ran"] or lists["seen"] or hand_in):
        raise AttackError(
            f"{path}: say how to know that it took place. Call ran('NAME') after its decisive line and write "
            "ran = ['NAME'] into the header, or seen = ['…'] for what the grader says of it."
        )
    aim = " ".join(aim.split())
    return Attack(path.stem, aim, cells, hand_in=hand_in, opened=opened, control=control, **lists)


def load_exercise(folder: Path = ATTACKS / "class", secrets: dict[str, str] | None = None) -> Exercise:
    """Read the exercise; ``{solution}`` and ``{test}`` in it are replaced by the secrets of these names."""
    text = (folder / "exercise.py").read_text(encoding="utf-8")
    for name, secret in (secrets or {}).items():
        text = text.replace(f"{{{name}}}", secret)
    source = source_notebook(cells_of(text))
    return Exercise(source, cells_of((folder / "wrong.py").read_text(encoding="utf-8")))
