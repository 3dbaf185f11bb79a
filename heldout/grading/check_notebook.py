"""Tells a student, before anything is handed in, what grading would find missing or blank.

Nothing is executed, and the instructors' version is not needed.
"""

from pathlib import Path

import nbformat
from rich.console import Console

from heldout.errors import HeldOutError
from heldout.grading.assignment import AssignmentNotebook
from heldout.grading.parse import MB, UnreadableError, cells_in_common, read_cells
from heldout.grading.repair import repair
from heldout.grading.submission import MAX_NOTEBOOK
from heldout.paths import ROOT


class CheckError(HeldOutError):
    """There is nothing to check, or nothing to check it against; the message says which."""


def check(
    path: Path, assignment: str | None = None, console: Console | None = None, root: Path = ROOT
) -> int:
    """Print what is missing or blank in a student's notebook; return 0 if nothing is, 1 otherwise.

    ``assignment`` is the exercise's name; without it, the exercise that shares most cells is taken.
    Raises `CheckError` if the file or the exercise is not there.
    """
    console = console or Console()
    data = _content(path)
    try:
        exercise = _named(assignment, root) if assignment else _likeliest(data, path, root)
    except UnreadableError as error:
        _print(console, str(error), "red")
        return 1
    repaired = repair(data, exercise)
    _print(console, f"{path.name}, checked against {exercise.name}", "bold")
    if repaired.notes:
        _print(console, "Submission in as it is, you would read:", "")
    for note in repaired.notes:
        _print(console, f"- {note}", "yellow" if repaired.notebook else "red")
    if repaired.notes:
        return 1
    _print(console, "Every cell is in its place and no task is blank. Ready to hand in.", "green")
    return 0


def _print(console: Console, text: str, style: str) -> None:
    console.print(text, style=style, markup=False, highlight=False, emoji=False)


def _content(path: Path) -> bytes:
    if not path.is_file():
        raise CheckError(f"{path}: there is no such file. Name the notebook that you want to hand in.")
    if path.stat().st_size > MAX_NOTEBOOK:
        raise CheckError(
            f"{path} is larger than {MAX_NOTEBOOK // MB} MB and would not be graded. Clear its outputs (in "
            "Jupyter and Colab: Edit, Clear all outputs) and save it."
        )
    try:
        return path.read_bytes()
    except OSError as error:
        raise CheckError(f"{path} could not be opened: {error.strerror}.") from None


def _exercises(root: Path) -> dict[str, Path]:
    return {path.stem: path for path in sorted((root / "exercises").glob("*/*.ipynb"))}


def _named(name: str, root: Path) -> AssignmentNotebook:
    exercises = _exercises(root)
    if name not in exercises:
        known = ", ".join(exercises) or "none"
        raise CheckError(f"There is no exercise '{name}'. Exercises: {known}.")
    return _released(exercises[name])


def _likeliest(data: bytes, path: Path, root: Path) -> AssignmentNotebook:
    cells, _ = read_cells(data)
    exercises = [_released(path) for path in _exercises(root).values()]
    common = {exercise.name: cells_in_common(cells, exercise) for exercise in exercises}
    if not any(common.values()):
        known = ", ".join(common) or "none"
        raise CheckError(
            f"{path} has no cell of any exercise, so which one is it? Say so with --assignment. "
            f"Exercises: {known}."
        )
    return max(exercises, key=lambda exercise: common[exercise.name])


def _released(path: Path) -> AssignmentNotebook:
    release = nbformat.read(path, as_version=4)
    return AssignmentNotebook(path.parent.name, path.stem, source=release, release=release)
