"""Tells a student, before anything is handed in, what grading would find missing or blank.

Nothing of the notebook is executed, and the instructors' version is not needed.
"""

from pathlib import Path

import nbformat
from nbgrader.coursedir import CourseDirectory
from rich.console import Console

from heldout.errors import HeldOutError
from heldout.grading.assignment import AssignmentNotebook
from heldout.grading.course import load_config
from heldout.grading.parse import MB, UnreadableError, cells_in_common, read_cells
from heldout.grading.repair import repair
from heldout.grading.submission import MAX_NOTEBOOK

# where exercises are looked for in a folder that is no course: this book's name and nbgrader's
RELEASED = ("exercises", "release")


class CheckError(HeldOutError):
    """There is nothing to check, or nothing to check it against; the message says which."""


def check(
    path: Path, assignment: str | None = None, console: Console | None = None, course_dir: Path = Path()
) -> int:
    """Print what is missing or blank in a student's notebook; return 0 if nothing is, 1 otherwise.

    ``assignment`` is the exercise's name; without it, the exercise that shares most cells is taken. Exercises
    lie in the release folder of the course in ``course_dir``; without ``nbgrader_config.py``, in a folder
    ``exercises`` or ``release`` there or beside the notebook.
    Raises `CheckError` if the file or the exercise is not there.
    """
    console = console or Console()
    data = _content(path)
    try:
        exercise = _likeliest(data, path, _known(_released(course_dir, path), assignment))
    except UnreadableError as error:
        _print(console, str(error), "red")
        return 1
    repaired = repair(data, exercise)
    _print(console, f"{path.name}, checked against {_title(exercise)}", "bold")
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


def _released(course_dir: Path, path: Path) -> list[AssignmentNotebook]:
    """Return all notebooks that students of the course received."""
    if (course_dir / "nbgrader_config.py").is_file():
        coursedir = CourseDirectory(config=load_config(course_dir))
        pattern = Path(coursedir.format_path(coursedir.release_directory, ".", "*"), "*.ipynb")
        base = Path(coursedir.root)
        paths = sorted(base.glob(pattern.relative_to(base).as_posix()))
    else:
        places = [place / name for place in (course_dir, path.parent) for name in RELEASED]
        folder = next((place for place in places if place.is_dir()), None)
        if folder is None:
            raise CheckError(
                f"There is neither nbgrader_config.py nor a folder {' or '.join(RELEASED)} in {course_dir}, "
                "so there is nothing to check against. Name the course's folder with --course-dir."
            )
        paths = sorted(folder.glob("*/*.ipynb"))
    notebooks = []
    for found in paths:
        release = nbformat.read(found, as_version=4)
        notebooks.append(AssignmentNotebook(found.parent.name, found.stem, source=release, release=release))
    return notebooks


def _known(exercises: list[AssignmentNotebook], name: str | None) -> list[AssignmentNotebook]:
    chosen = [exercise for exercise in exercises if name in (None, exercise.name)]
    if not chosen and name is not None:
        raise CheckError(f"There is no exercise '{name}'. Exercises: {_names(exercises)}.")
    return chosen


def _likeliest(data: bytes, path: Path, exercises: list[AssignmentNotebook]) -> AssignmentNotebook:
    """Choose the exercise that shares most cells with the notebook, and its name where several do."""
    cells, _ = read_cells(data)
    if len(exercises) == 1:
        return exercises[0]

    def fit(exercise: AssignmentNotebook) -> tuple[int, bool]:
        return cells_in_common(cells, exercise), path.stem == exercise.notebook

    best = max(exercises, key=fit, default=None)
    if best is None or not cells_in_common(cells, best):
        raise CheckError(
            f"{path} has no cell of any exercise, so which one is it? Say so with --assignment. "
            f"Exercises: {_names(exercises)}."
        )
    return best


def _title(exercise: AssignmentNotebook) -> str:
    alone = exercise.name == exercise.notebook
    return exercise.name if alone else f"{exercise.name}, {exercise.notebook}.ipynb"


def _names(exercises: list[AssignmentNotebook]) -> str:
    return ", ".join(dict.fromkeys(exercise.name for exercise in exercises)) or "none"
