"""Takes in what a student handed in: a folder, of which notebooks and the small files beside them are read.

Nothing here knows what is right or wrong; it only refuses what can't be read and says what was left out.
"""

import json
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from heldout.grading.assignment import Assignment, AssignmentNotebook
from heldout.grading.parse import DOWNLOAD, UnreadableError, bare, cells_in_common, read_cells
from heldout.grading.result import Status
from heldout.grading.sentences import listed, quoted

MB = 1024 * 1024
MAX_NOTEBOOK = 200 * MB
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
    nothing that can be read.
    """

    data: bytes | None = None
    notes: list[str] = field(default_factory=list)
    status: Status = Status.GRADED


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


def read_submission(folder: Path, assignment: Assignment) -> Submission:
    """Read ``submitted/STUDENT/ASSIGNMENT``; never raises for what a student put there.

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
    chosen = _chosen(folder, notebooks, assignment)
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


def _chosen(folder: Path, paths: list[str], assignment: Assignment) -> dict[str, HandedIn]:
    """Choose what stands for each notebook of the assignment: what has its name, else what fits best."""
    if len(assignment.notebooks) == 1:
        (notebook,) = assignment.notebooks.values()
        return {notebook.notebook: _chosen_of_one(folder, paths, notebook)}
    notes: dict[str, list[str]] = {name: [] for name in assignment.notebooks}
    found: dict[str, bytes | None] = {}
    for name in notes:
        if f"{name}.ipynb" in paths:
            found[name] = _notebook(folder / f"{name}.ipynb", notes[name])
    foreign = [path for path in paths if path.removesuffix(".ipynb") not in found]
    unopened: list[str] = []
    contents = (
        {path: _notebook(folder / path, unopened) for path in foreign} if len(found) < len(notes) else {}
    )
    fits = sorted(
        (
            (_fit(data, assignment.notebooks[name]), path, name)
            for path, data in contents.items()
            for name in notes
            if data is not None and name not in found
        ),
        key=lambda fit: fit[0],
        reverse=True,
    )
    left = list(foreign)
    for fit, path, name in fits:
        if any(fit) and path in left and name not in found:
            found[name] = contents[path]
            left.remove(path)
            notes[name].append(f"Your notebook is called {quoted(path)}; it was taken for {name}.ipynb.")
    told = list(unopened)
    if left:
        listing = listed([quoted(path) for path in left])
        told.append(f"Left out, because it is no notebook of {assignment.name}, or one too many: {listing}.")
    chosen = {}
    for name in notes:
        if name in found:
            status = Status.UNREADABLE if found[name] is None else Status.GRADED
        else:
            # what was handed in but can't be told may be this one: nothing is lost silently
            status = Status.MISSING if found else Status.UNREADABLE
            notes[name].append(f"{name}.ipynb was not handed in.")
        chosen[name] = HandedIn(found.get(name), notes[name] + told, status)
    return chosen


def _fit(data: bytes, notebook: AssignmentNotebook) -> tuple[int, int]:
    """Say how well a notebook fits: by cells in common, then by texts, as several may have the same names."""
    try:
        cells, _ = read_cells(data)
    except UnreadableError:
        return 0, 0
    texts = {bare(cell.text) for cell in cells}
    same = sum(bare(known.source) in texts for known in notebook.release.cells)
    return cells_in_common(cells, notebook), same


def _chosen_of_one(folder: Path, paths: list[str], notebook: AssignmentNotebook) -> HandedIn:
    """Choose the notebook to grade where the assignment has only one."""
    name = f"{notebook.notebook}.ipynb"
    notes: list[str] = []
    if name in paths:
        path, data = name, _notebook(folder / name, notes)
    elif len(paths) == 1:
        path, data = paths[0], _notebook(folder / paths[0], notes)
        notes.append(f"Your notebook is called {quoted(path)}; it was taken for {name}.")
    else:
        path, data, most = "", None, -1
        for candidate in paths:
            found = _notebook(folder / candidate, notes)
            common = -1 if found is None else _fit(found, notebook)[0]
            if common > most:
                path, data, most = candidate, found, common
        if data is not None:
            notes.append(f"No notebook is called {name}; {quoted(path)} fits best and is the one graded.")
    if data is None:
        return HandedIn(None, notes, Status.UNREADABLE)
    if left_out := [quoted(other) for other in paths if other != path]:
        notes.append(f"Only one notebook is graded. Left out: {listed(left_out)}.")
    return HandedIn(data, notes)


def _notebook(path: Path, notes: list[str]) -> bytes | None:
    try:
        data = _read(path, MAX_NOTEBOOK)
    except OSError:
        notes.append(f"The notebook {quoted(path.name)} could not be opened. Please hand it in again.")
        return None
    if data is None:
        notes.append(
            f"The notebook {quoted(path.name)} is larger than {MAX_NOTEBOOK // MB} MB. Clear its outputs (in "
            "Jupyter and Colab: Edit, Clear all outputs), save it and hand it in again."
        )
    return data
