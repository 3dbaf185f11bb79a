"""Tells a student, before anything is handed in, what grading would find.

The notebook runs as grading runs it, with the checks that students can see: the instructors' version is not
needed. Where nothing is known of the exercise, the notebook's own metadata say which cells are what.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.coursedir import CourseDirectory
from rich.console import Console
from traitlets.config import Config

from heldout.errors import HeldOutError
from heldout.grading.assignment import AssignmentNotebook
from heldout.grading.cells import grade_id_of, nbgrader_of
from heldout.grading.course import load_config
from heldout.grading.limits import GradingLimits, grading_limits
from heldout.grading.parse import MB, UnreadableError, cells_in_common, read_cells
from heldout.grading.pipeline import sandbox_problem
from heldout.grading.rehearsal import Rehearsal, is_check, points_elsewhere, rehearse
from heldout.grading.repair import Repaired, repair
from heldout.grading.sentences import listed, printable, quoted
from heldout.grading.submission import MAX_FILES_SIZE, MAX_NOTEBOOK
from heldout.grading.unseen import named_files, unseen

# where exercises are looked for in a folder that is no course: this book's name and nbgrader's
RELEASED = ("exercises", "release")
UNSOLVED = "raise NotImplementedError"  # nbgrader's stub, and this book's


class CheckError(HeldOutError):
    """There is nothing to check, or nothing to check it against; the message says which."""


def check(
    path: Path,
    assignment: str | None = None,
    console: Console | None = None,
    course_dir: Path = Path(),
    run: bool = True,
) -> int:
    """Print what grading would find in a student's notebook; return 0 if nothing is amiss, 1 otherwise.

    ``assignment`` is the exercise's name; without it, the exercise that shares most cells is taken. Exercises
    lie in the release folder of the course in ``course_dir``; without ``nbgrader_config.py``, in a folder
    ``exercises`` or ``release`` there or beside the notebook. Where there is none, the notebook's own
    metadata have to do. Without ``run`` nothing of it is executed.
    Raises `CheckError` if the file or the exercise is not there.
    """
    console = console or Console()
    data = _content(path)
    try:
        exercise = _exercise(data, path, assignment, course_dir, console)
    except UnreadableError as error:
        _print(console, str(error), "red")
        return 1
    repaired = repair(data, exercise)
    amiss = _tell(console, "Handed in as it is, you would read:", _notes(repaired), "yellow")
    if repaired.notebook is None:
        return 1
    code = [cell.source for cell in repaired.notebook.cells if _is_students(cell)]
    files, unfit = _files_beside(path, code, exercise)
    asked_for = list(dict.fromkeys(sentence for cell in code for sentence in unseen(cell)))
    amiss |= _tell(console, "What grading will not have:", [*asked_for, *unfit], "yellow")
    if not run:
        _tell_unknown(console, exercise, ran=False)
    else:
        limits = _limits(course_dir, console)
        ran = rehearse(repaired.notebook, exercise, files, limits)
        amiss |= _tell_run(console, ran, limits)
        _tell_unknown(console, exercise, ran=True)
    _tell_beside(console, repaired.notebook, files)
    if not amiss:
        works = "nothing that can be seen here fails. Ready to hand in." if run else "no task is blank."
        _print(console, f"Every cell is in its place, and {works}", "green")
    return int(amiss)


# --- what is told


def _tell(console: Console, heading: str, sentences: list[str], style: str) -> bool:
    """Print the sentences as a list; return whether there are any."""
    if sentences:
        _print(console, heading, "")
    for sentence in sentences:
        _print(console, f"- {sentence}", style)
    return bool(sentences)


def _notes(repaired: Repaired) -> list[str]:
    """Return what repair says, and which answers still hold the stub that repair could not know."""
    unsolved = [
        quoted(grade_id_of(cell))
        for cell in (repaired.notebook.cells if repaired.notebook else [])
        if _is_students(cell) and grade_id_of(cell) not in ("", *repaired.blank) and UNSOLVED in cell.source
    ]
    if not unsolved:
        return repaired.notes
    return [*repaired.notes, f"In the cell {listed(unsolved)} '{UNSOLVED}' still stands."]


def _tell_run(console: Console, ran: Rehearsal, limits: GradingLimits) -> bool:
    """Print what happened when the notebook ran; return whether anything failed."""
    _print(console, "Run from the top, as grading does:", "")
    for name, message in ran.checks.items():
        _print(
            console, f"- {name} {f'fails: {message}' if message else 'passes'}", "red" if message else "green"
        )
    for sentence in [*ran.failures, *ran.notes]:
        _print(console, f"- {sentence}", "red")
    used = f"It took {ran.seconds:.0f} seconds of {limits.notebook_seconds:.0f}"
    if ran.memory and limits.sandbox:
        used += f" and {ran.memory / MB:.0f} MB of {limits.sandbox.memory / MB:.0f}"
    _print(console, f"{used}; hidden tests will add to that.", "")
    return bool(ran.failures or ran.notes or any(ran.checks.values()))


def _tell_unknown(console: Console, exercise: AssignmentNotebook, ran: bool) -> None:
    """Say what can't be known here."""
    hidden, person, total = points_elsewhere(exercise.release)
    if not ran:
        _print(console, "Nothing was run, so whether any cell works is not known.", "")
    if hidden:
        _print(
            console,
            f"Tests that are not in your notebook give {hidden:g} of {total:g} points. They try more than "
            "the checks do, so what passes here may still lose points there.",
            "",
        )
    elif any(is_check(cell) for cell in exercise.release.cells):
        _print(console, "Tests may try more than what you see of them.", "")
    if person:
        _print(console, f"A person gives {person:g} of {total:g} points.", "")


def _tell_beside(console: Console, notebook: NotebookNode, files: dict[str, bytes]) -> None:
    """Say which cells run without counting, and which files have to come along."""
    own = sum(cell.cell_type == "code" and not nbgrader_of(cell) for cell in notebook.cells)
    if own:
        _print(console, f"Cells that give no points but run, such as your own: {own}.", "")
    if files:
        _print(
            console, f"Hand these in too, unless they came with the exercise: {listed(sorted(files))}.", ""
        )


def _is_students(cell: NotebookNode) -> bool:
    """Say whether a code cell holds what the student wrote, or may have."""
    meta = nbgrader_of(cell)
    return cell.cell_type == "code" and bool(
        meta.get("solution") or not (meta.get("locked") or meta.get("grade"))
    )


def _files_beside(
    path: Path, code: list[str], exercise: AssignmentNotebook
) -> tuple[dict[str, bytes], list[str]]:
    """Return the files beside the notebook that its code names, and sentences on those that are too large."""
    files, unfit, room = {}, [], MAX_FILES_SIZE
    folder = path.resolve().parent
    for name in sorted(named_files(code) - exercise.files.keys()):
        try:
            file = (folder / name).resolve()
            if not file.is_file() or not file.is_relative_to(folder) or file == path.resolve():
                continue
            size = file.stat().st_size
            if size > room:
                unfit.append(
                    f"{quoted(name)}: files beside a notebook may have {MAX_FILES_SIZE // MB} MB together."
                )
                continue
            files[file.relative_to(folder).as_posix()] = file.read_bytes()
            room -= size
        except (OSError, ValueError):  # no name of a file, or one that may not be read
            continue
    return files, unfit


# --- what it is checked against


def _limits(course_dir: Path, console: Console) -> GradingLimits:
    """Return what grading allows, and say so where this machine can't confine anything."""
    config = load_config(course_dir) if (course_dir / "nbgrader_config.py").is_file() else Config()
    limits = grading_limits(config)
    if reason := sandbox_problem(limits.preload):
        _print(
            console,
            f"This machine has no sandbox for it ({reason}), so your notebook runs with your own rights, as "
            "it does in Jupyter.",
            "yellow",
        )
        return grading_limits(config, sandbox=False)
    return limits


def _exercise(
    data: bytes, path: Path, assignment: str | None, course_dir: Path, console: Console
) -> AssignmentNotebook:
    """Choose what the notebook is checked against, and say which it is."""
    paths = _released(course_dir, path)
    if not paths and assignment is not None:
        raise CheckError(
            f"There is neither nbgrader_config.py nor a folder {' or '.join(RELEASED)} in {course_dir}, "
            f"so exercise '{assignment}' is not known. Name the course's folder with --course-dir."
        )
    # who solves an exercise in the folder in which it came has no other version of it
    if not paths or path.resolve() in paths:
        exercise = _itself(data, path, _data_of(path.resolve().parent) if paths else {})
        _print(console, f"{path.name}, checked against itself", "bold")
        _print(
            console,
            "There is no other version of the exercise here, so what was deleted, or changed in tests and "
            "locked cells, is not known.",
            "",
        )
        return exercise
    folders = {(found.parent.name, found.stem): found.parent for found in paths}
    exercise = _likeliest(data, path, _known([_read(found) for found in paths], assignment))
    exercise = replace(exercise, files=_data_of(folders[exercise.name, exercise.notebook]))
    _print(console, f"{path.name}, checked against {_title(exercise)}", "bold")
    return exercise


def _itself(data: bytes, path: Path, files: dict[str, bytes]) -> AssignmentNotebook:
    """Return the exercise as a student's notebook itself tells it: its cells with nbgrader's metadata."""
    read_cells(data)  # the sentences for what is no notebook
    try:
        notebook = nbformat.reads(data.decode(errors="replace"), as_version=4)
    except Exception as error:  # what nbformat raises for a broken notebook has no common base
        raise UnreadableError(f"The notebook can't be read: {type(error).__name__}: {error}") from error
    source = NotebookNode({**notebook, "cells": list(_known_cells(notebook))})
    if not source.cells:
        raise CheckError(
            f"{path} has no cell that nbgrader marked, so nothing is known of its exercise. Put the folder "
            f"{' or '.join(RELEASED)} that you received beside it, or name it with --course-dir."
        )
    release = nbformat.from_dict(source)
    for cell in release.cells:
        if nbgrader_of(cell).get("solution"):
            cell.source = ""  # how it was handed out is not known
    return AssignmentNotebook(path.stem, path.stem, source=source, release=release, files=files)


def _known_cells(notebook: NotebookNode) -> Iterator[NotebookNode]:
    """Yield the cells with a ``grade_id``, each once, with all metadata that grading reads."""
    seen = set()
    for cell in notebook.cells:
        name = grade_id_of(cell) if isinstance(cell.metadata.get("nbgrader", {}), dict) else ""
        if name and name not in seen:
            seen.add(name)
            meta = {"grade": False, "solution": False, "locked": False, "task": False, "points": 0}
            cell.metadata.nbgrader = NotebookNode(meta | nbgrader_of(cell))
            yield cell


def _print(console: Console, text: str, style: str) -> None:
    console.print(printable(text), style=style, markup=False, highlight=False, emoji=False)


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


def _released(course_dir: Path, path: Path) -> list[Path]:
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
            return []
        paths = sorted(folder.glob("*/*.ipynb"))
    return [found.resolve() for found in paths]


def _read(path: Path) -> AssignmentNotebook:
    release = nbformat.read(path, as_version=4)
    return AssignmentNotebook(path.parent.name, path.stem, source=release, release=release)


def _data_of(folder: Path) -> dict[str, bytes]:
    """Return the files that were handed out beside a notebook."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.suffix != ".ipynb" and ".ipynb_checkpoints" not in file.parts
    }


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
