"""Variants of answers: small Python files that each replace one solution cell of an exercise.

Ours were written with the tests in mind, and say which message a wrong one gets. Those of strangers were
written from the students' notebooks alone, and say which words of the text a wrong one breaks.
"""

import ast
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from heldout.errors import HeldOutError
from heldout.exercises.source import Task
from heldout.paths import STRANGERS, VARIANTS

HEADER = re.compile(r"^# /// answer\n(?P<fields>(?:#(?:| .*)\n)+?)# ///\n", re.MULTILINE)


class VariantError(HeldOutError):
    """An answer variant is malformed; the message names the file and says what to write."""


@dataclass(frozen=True)
class Variant:
    """One variant of one solution cell and what it must earn.

    A stranger's wrong one has to earn less than ``points``, which are all; ``breaks`` are the words of the
    text that it breaks.
    """

    path: Path
    right: bool
    cell: str
    points: float
    message: str
    about: str
    code: str
    breaks: str = ""

    @property
    def stranger(self) -> bool:
        """Whether who wrote it knew no tests."""
        return self.path.parent.parent.name == STRANGERS.name

    def as_expected(self, score: float, message: str) -> bool:
        """Whether this is the right score, and the message holds the expected piece."""
        if self.stranger:
            return score == self.points if self.right else score < self.points
        return score == self.points and self.message in message


def load_variants(slug: str, tasks: list[Task], folder: Path = VARIANTS) -> list[Variant]:
    """Read a chapter's variants, right ones first.

    Raises `VariantError` for a file that names no task, or lacks what its kind needs.
    """
    paths = [*sorted((folder / slug).glob("right_*.py")), *sorted((folder / slug).glob("wrong_*.py"))]
    return [read_variant(path, tasks) for path in paths]


def load_strangers(slug: str, tasks: list[Task]) -> list[Variant]:
    """Read the answers that strangers wrote to a chapter's exercise, right ones first."""
    return load_variants(slug, tasks, STRANGERS)


def read_variant(path: Path, tasks: list[Task]) -> Variant:
    """Read one variant; the file's name says whether it is right or wrong."""
    text = path.read_text(encoding="utf-8")
    match = HEADER.search(text)
    if not match:
        raise VariantError(f"{path}: no '# /// answer' header. CONTRIBUTING.md shows one.")
    try:
        fields = tomllib.loads(re.sub(r"^# ?", "", match["fields"], flags=re.MULTILINE))
        about = ast.get_docstring(ast.parse(text)) or ""
    except (tomllib.TOMLDecodeError, SyntaxError) as error:
        raise VariantError(f"{path}: {error}") from None
    by_name = {task.name: task for task in tasks}
    cell = fields.get("cell")
    if cell not in by_name:
        raise VariantError(f"{path}: names the cell '{cell}', but the exercise has: {', '.join(by_name)}.")
    right = path.name.startswith("right_")
    full = by_name[cell].points
    code = text[match.end() :].lstrip("\n")
    if path.parent.parent.name == STRANGERS.name:
        breaks = " ".join(str(fields.get("breaks", "")).split())
        if right == bool(breaks):
            raise VariantError(f"{path}: a stranger's wrong answer, and no other, says what it 'breaks'.")
        return Variant(path, right, cell, full, "", about, code, breaks)
    if not right and not ("points" in fields and fields.get("message")):
        raise VariantError(f"{path}: a wrong answer needs 'points' and 'message' in its header.")
    points = float(fields.get("points", full))
    if right != (points == full):
        raise VariantError(
            f"{path}: {points:g} of {full:g} points do not fit an answer that is called "
            f"{'right' if right else 'wrong'}."
        )
    message = str(fields.get("message", ""))
    return Variant(path, right, cell, points, message, about, code)
