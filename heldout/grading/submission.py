"""Takes in what a student handed in: a folder, of which notebooks and the small files beside them are read.

Nothing here knows what is right or wrong; it only refuses what can't be read and says what was left out.
"""

import json
import os
import re
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from heldout.grading.assignment import Assignment, AssignmentNotebook
from heldout.grading.cells import grade_id_of, nbgrader_of
from heldout.grading.parse import (
    DOWNLOAD,
    StudentCell,
    UnreadableError,
    bare,
    cells_in_common,
    read_cells,
)
from heldout.grading.result import Status
from heldout.grading.sentences import listed, quoted

MB = 1024 * 1024
MAX_NOTEBOOK = 200 * MB
MAX_NOTEBOOKS = 240 * MB  # of all of them: more than one is looked into together
MAX_FILES = 200
MAX_FILES_SIZE = 10 * MB
# How far the search for files goes: enough for any honest folder, and it ends in a hostile one.
MAX_DEPTH = 8
MAX_ENTRIES = 2_000

# Browsers like to add an ending of their own.
NOTEBOOK = re.compile(r"\.ipynb(\.json|\.txt)?$", re.IGNORECASE)
IGNORED = {"__MACOSX", "__pycache__", "Thumbs.db", "desktop.ini", "timestamp.txt"}


@dataclass(frozen=True)
class HandedIn:
    """What stands for one notebook of the assignment: its content, and ``notes``, sentences for the student.

    Where there is no content to grade, ``data`` is None and ``status`` says whether nothing was handed in or
    nothing that can be read. ``path`` is where it lay in what was handed in, empty if that is not said.
    ``asked`` are the paths of those among which a person has to choose.
    """

    data: bytes | None = None
    notes: list[str] = field(default_factory=list)
    status: Status = Status.GRADED
    path: str = ""
    asked: tuple[str, ...] = ()


@dataclass(frozen=True)
class Submission:
    """What one student handed in for one assignment: something for each of its notebooks, by name.

    ``files`` are the small files beside the notebooks, by relative path with ``/`` between its parts.
    """

    notebooks: dict[str, HandedIn]
    files: dict[str, bytes] = field(default_factory=dict)

    @cached_property
    def digest(self) -> str:
        """A hash of everything above: equal digests need no second grading."""
        files = {path: sha256(data).hexdigest() for path, data in self.files.items()}
        notebooks = {
            name: [handed_in.data and sha256(handed_in.data).hexdigest(), handed_in.notes, handed_in.status]
            for name, handed_in in self.notebooks.items()
        }
        return sha256(json.dumps([notebooks, files], sort_keys=True).encode()).hexdigest()

    @property
    def to_grade(self) -> bool:
        """Whether there is any notebook to grade."""
        return any(handed_in.data is not None for handed_in in self.notebooks.values())


Choose = Callable[[dict[str, bytes | None], Assignment], dict[str, HandedIn]]


def read_submission(folder: Path, assignment: Assignment, chooser: Choose | None = None) -> Submission:
    """Read ``submitted/STUDENT/ASSIGNMENT``; never raises for what a student put there.

    ``chooser`` does what `choose` does, by default here: it looks into the notebooks.

    Links are not followed, and only regular files are opened: of notebooks those to grade, of other files
    at most `MAX_FILES` and together `MAX_FILES_SIZE` bytes.
    """

    def nothing(status: Status, notes: list[str]) -> Submission:
        return Submission({name: HandedIn(None, notes, status) for name in assignment.notebooks})

    if folder.is_symlink() or folder.parent.is_symlink():
        note = f"The folder handed in for {assignment.name} is a link. Hand in the files themselves."
        return nothing(Status.UNREADABLE, [note])
    paths, notes = _regular_files(folder)
    notebooks = [path for path in paths if NOTEBOOK.search(path)]
    others = [path for path in paths if path not in notebooks]
    if not notebooks:
        if not paths and not notes:
            return nothing(Status.MISSING, [f"Nothing was handed in for {assignment.name}."])
        found = f" only {listed([quoted(path) for path in paths])}" if paths else ""
        note = f"No notebook was handed in,{found}. {DOWNLOAD}".replace(",.", ".")
        return nothing(Status.UNREADABLE, [note, *notes])
    unopened: list[str] = []
    contents: dict[str, bytes | None] = {}
    room = MAX_NOTEBOOKS
    # those with the right names first: no number of others may push them out
    for path in sorted(notebooks, key=lambda path: path.removesuffix(".ipynb") not in assignment.notebooks):
        contents[path] = _notebook(folder / path, unopened, room)
        room -= len(contents[path] or b"")
    contents = {path: contents[path] for path in notebooks}
    notes += unopened
    chosen = (chooser or choose)(contents, assignment)
    if all(handed_in.data is None for handed_in in chosen.values()):
        return Submission(_told(chosen, notes, []))
    files, left_out = _contents(folder, others)
    return Submission(_told(chosen, notes, left_out), files)


def _told(notebooks: dict[str, HandedIn], before: list[str], after: list[str]) -> dict[str, HandedIn]:
    """Return the same with notes on the whole folder around those on each notebook."""
    return {
        name: replace(handed_in, notes=before + handed_in.notes + after)
        for name, handed_in in notebooks.items()
    }


def _regular_files(folder: Path) -> tuple[list[str], list[str]]:
    """Return the relative paths of all files that may be opened, and notes on what else there was."""
    paths: list[str] = []
    left_out: dict[str, list[str]] = {}
    for number, (path, is_folder) in enumerate(_entries(folder)):
        name = path.relative_to(folder).as_posix()
        if number == MAX_ENTRIES:
            left_out["the folder holds too many files"] = ["what came later"]
            break
        if reason := _reason_against(path):
            left_out.setdefault(reason, []).append(quoted(name))
        elif not is_folder and len(paths) == MAX_FILES:
            left_out.setdefault(f"only {MAX_FILES} files are taken", []).append(quoted(name))
        elif not is_folder:
            paths.append(name)
    return paths, [f"Left out, because {why}: {listed(names)}." for why, names in left_out.items()]


def _entries(folder: Path) -> Iterator[tuple[Path, bool]]:
    """Yield the path of each file and folder that is not ignored, and whether it is a folder."""
    for place, folders, names in os.walk(folder):
        here = Path(place)
        folders[:] = sorted(name for name in folders if not _ignored(name))
        # notebooks first, so that no number of other files can crowd them out
        for name in sorted(names, key=lambda name: (not NOTEBOOK.search(name), name)):
            if not _ignored(name):
                yield here / name, False
        yield from ((here / name, True) for name in folders)
        folders[:] = [name for name in folders if _portable(name)]
        if len(here.relative_to(folder).parts) >= MAX_DEPTH:
            folders.clear()


def _ignored(name: str) -> bool:
    return name.startswith(".") or name in IGNORED


def _reason_against(path: Path) -> str:
    """Say why this file or folder is left out; empty if nothing speaks against it."""
    try:
        mode = path.lstat().st_mode
    except OSError:
        return "it could not be opened"
    if stat.S_ISLNK(mode):
        return "links are not followed (hand in the file itself)"
    if not stat.S_ISDIR(mode) and not stat.S_ISREG(mode):
        return "it is no ordinary file"
    if not _portable(path.name):
        return "its name holds characters that not every computer understands"
    return ""


def _portable(name: str) -> bool:
    return name.isprintable() and "\\" not in name


def _read(path: Path, most: int) -> bytes | None:
    """Return a file's content, or None if it is longer than ``most`` bytes.

    Raises `OSError` if it can't be opened, or has become a link.
    """
    # a pipe that took the file's place a moment ago would block without O_NONBLOCK
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as file:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > most:
            return None
        return file.read(most)


def _contents(folder: Path, paths: list[str]) -> tuple[dict[str, bytes], list[str]]:
    files: dict[str, bytes] = {}
    large, closed = [], []
    room = MAX_FILES_SIZE
    for path in paths:
        try:
            data = _read(folder / path, room)
        except OSError:
            closed.append(quoted(path))
            continue
        if data is None:
            large.append(quoted(path))
        else:
            files[path] = data
            room -= len(data)
    notes = []
    if large:
        limit = MAX_FILES_SIZE // MB
        notes.append(
            f"Left out, because the files beside a notebook may have {limit} MB together: {listed(large)}."
        )
    if closed:
        notes.append(f"Left out, because it could not be opened: {listed(closed)}.")
    return files, notes


def is_clear(contents: dict[str, bytes | None], assignment: Assignment) -> bool:
    """Whether `choose` needs not look into any notebook: one is asked for, and one is there."""
    return len(assignment.notebooks) == 1 and len(contents) <= 1


def choose(contents: dict[str, bytes | None], assignment: Assignment) -> dict[str, HandedIn]:
    """Choose what stands for each notebook of the assignment among these, by path; None can't be opened.

    What is answered decides, not what a file is called. Where two differ and neither holds all that the other
    answers, none is chosen, and a note asks which one counts.
    """
    if len(assignment.notebooks) == 1:
        (notebook,) = assignment.notebooks.values()
        return {notebook.notebook: _chosen_of_one(contents, notebook)}
    notes: dict[str, list[str]] = {name: [] for name in assignment.notebooks}
    found: dict[str, str] = {name: f"{name}.ipynb" for name in notes if f"{name}.ipynb" in contents}
    left = [path for path in contents if path not in found.values()]
    fits = {
        (path, name): _fit(data, assignment.notebooks[name])
        for path in left
        for name in notes
        if (data := contents[path]) is not None
    }
    for (path, name), fit in sorted(fits.items(), key=lambda item: item[1], reverse=True):
        if any(fit) and path in left and name not in found:
            found[name] = path
            left.remove(path)
            notes[name].append(f"Your notebook is called {quoted(path)}; it was taken for {name}.ipynb.")
    unclear: dict[str, list[str]] = {}
    for path in list(left):
        # one too many of some notebook: which of the two that is decided by what they answer
        name = max(notes, key=lambda name: fits.get((path, name), (0, 0)))
        if not any(fits.get((path, name), (0, 0))) or name not in found:
            continue
        best = _best({one: contents[one] for one in (found[name], path)}, assignment.notebooks[name])
        if len(best) > 1:
            unclear[name] = best
            left.remove(path)
        elif best == [path]:
            left[left.index(path)] = found[name]
            notes[name] = [f"Your notebook is called {quoted(path)}; it was taken for {name}.ipynb."]
            found[name] = path
    told: list[str] = []
    if left:
        listing = listed([quoted(path) for path in left])
        told.append(f"Left out, because it is no notebook of {assignment.name}, or one too many: {listing}.")
    chosen = {}
    for name in notes:
        data = contents[found[name]] if name in found else None
        if name in unclear:
            chosen[name] = _asked(unclear[name], f"{name}.ipynb", told)
            continue
        if name in found:
            status = Status.UNREADABLE if data is None else Status.GRADED
        else:
            # what was handed in but can't be told may be this one: nothing is lost silently
            status = Status.MISSING if found else Status.UNREADABLE
            notes[name].append(f"{name}.ipynb was not handed in.")
        chosen[name] = HandedIn(data, notes[name] + told, status, found.get(name, ""))
    return chosen


def _asked(paths: list[str], name: str, notes: list[str]) -> HandedIn:
    note = (
        f"Which notebook counts as {name}? {listed([quoted(path) for path in paths])} have different "
        "answers. Nothing is graded before that is clear; hand in one of them."
    )
    return HandedIn(None, [note, *notes], Status.UNREADABLE, asked=tuple(paths))


def _best(contents: dict[str, bytes | None], notebook: AssignmentNotebook) -> list[str]:
    """Return the path of the notebook that counts; several where that can't be told, none if none fits.

    Of those with at least half as many of the assignment's cells as any, it is the one that answers all that
    the others do and more. Where answers are the same, it is the one with the right name, else the first.
    """
    found = {path: _cells(data) for path, data in contents.items()}
    common = {path: cells_in_common(cells, notebook) for path, cells in found.items()}
    most = max(common.values(), default=0)
    if not most:
        return []
    fitting = [path for path in contents if 2 * common[path] >= most]
    fitting.sort(key=lambda path: path.rpartition("/")[2] != f"{notebook.notebook}.ipynb")
    answers = _answers({path: found[path] for path in fitting}, notebook)
    best: list[str] = []
    for path in fitting:
        mine = answers[path]
        if any(mine == answers[other] or mine.keys() < answers[other].keys() for other in best):
            continue
        best = [other for other in best if not answers[other].keys() < mine.keys()] + [path]
    return best


def _answers(found: dict[str, list[StudentCell]], notebook: AssignmentNotebook) -> dict[str, dict[str, str]]:
    """Return what each notebook answers: texts that are neither blank nor as handed out, by cell.

    Where no notebook has the names of cells any more, each text of the student's own is one.
    """
    handed_out = {bare(cell.source) for cell in notebook.release.cells}
    open_cells = {
        grade_id_of(cell)
        for cell in notebook.release.cells
        if nbgrader_of(cell).get("solution") or nbgrader_of(cell).get("task")
    }
    own = {
        path: [
            (cell.grade_id, text) for cell in cells if (text := bare(cell.text)) and text not in handed_out
        ]
        for path, cells in found.items()
    }
    by_cell = {
        path: {name: text for name, text in texts if name in open_cells} for path, texts in own.items()
    }
    if all(by_cell[path] or not own[path] for path in own):
        return by_cell
    return {path: {text: text for _, text in texts} for path, texts in own.items()}


def _cells(data: bytes | None) -> list[StudentCell]:
    try:
        return read_cells(data)[0] if data is not None else []
    except UnreadableError:
        return []


def _fit(data: bytes, notebook: AssignmentNotebook) -> tuple[int, int]:
    """Say how well a notebook fits: by cells in common, then by texts, as several may have the same names."""
    cells = _cells(data)
    texts = {bare(cell.text) for cell in cells}
    same = sum(bare(known.source) in texts for known in notebook.release.cells)
    return cells_in_common(cells, notebook), same


def _chosen_of_one(contents: dict[str, bytes | None], notebook: AssignmentNotebook) -> HandedIn:
    """Choose the notebook to grade where the assignment has only one."""
    name = f"{notebook.notebook}.ipynb"
    best = _best(contents, notebook) if len(contents) > 1 else []
    if len(best) > 1:
        return _asked(best, name, [])
    # where none can be read, or is one of the assignment, grading says so of one of them
    readable = [path for path in contents if contents[path] is not None]
    path = next(iter([*best, *(path for path in readable if path == name), *readable]), "")
    if not path:
        return HandedIn(None, [], Status.UNREADABLE)
    notes = []
    if path != name and len(contents) == 1:
        notes.append(f"Your notebook is called {quoted(path)}; it was taken for {name}.")
    elif name in contents and path != name:
        notes.append(f"{quoted(path)} answers more than {name} and is the one graded.")
    elif path != name:
        notes.append(f"No notebook is called {name}; {quoted(path)} fits best and is the one graded.")
    if left_out := [quoted(other) for other in contents if other != path]:
        notes.append(f"Only one notebook is graded. Left out: {listed(left_out)}.")
    return HandedIn(contents[path], notes, path=path)


def _notebook(path: Path, notes: list[str], room: int) -> bytes | None:
    try:
        data = _read(path, min(MAX_NOTEBOOK, room))
    except OSError:
        notes.append(f"The notebook {quoted(path.name)} could not be opened. Please hand it in again.")
        return None
    if data is None:
        alone = f"is larger than {MAX_NOTEBOOK // MB} MB"
        together = f"and the others are together larger than {MAX_NOTEBOOKS // MB} MB"
        larger = alone if room >= MAX_NOTEBOOK else together
        notes.append(
            f"The notebook {quoted(path.name)} {larger}. Clear its outputs (in "
            "Jupyter and Colab: Edit, Clear all outputs), save it and hand it in again."
        )
    return data
