"""Takes in what a student handed in: first the folder, then the notebook's bytes.

Nothing here knows what is right or wrong; it only refuses what can't be read and says what was left out.
"""

import json
import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from heldout.errors import HeldOutError
from heldout.exercises.source import grade_id_of
from heldout.grading.assignment import Assignment
from heldout.grading.result import Status

MB = 1024 * 1024
MAX_NOTEBOOK = 200 * MB
MAX_FILES = 200
MAX_FILES_SIZE = 10 * MB
MAX_ATTACHMENTS = MB
MAX_CELLS = 5_000
MAX_TEXT = 10 * MB
# How far the search for files goes: enough for any honest folder, and it ends in a hostile one.
MAX_DEPTH = 8
MAX_ENTRIES = 2_000
# A parsed value costs up to some 70 bytes of memory, however short it is in the file.
MAX_VALUES = 20_000_000

# Browsers like to add an ending of their own.
NOTEBOOK = re.compile(r"\.ipynb(\.json|\.txt)?$", re.IGNORECASE)
IGNORED = {"__MACOSX", "__pycache__", "Thumbs.db", "desktop.ini", "timestamp.txt"}
DOWNLOAD = (
    "Hand in the notebook itself, a file that ends in .ipynb. In Colab: File, Download, Download .ipynb. "
    "In Jupyter: File, Download. In VS Code: the .ipynb file in your folder."
)


class UnreadableError(HeldOutError):
    """What was handed in is no notebook; the message is for the student."""


@dataclass(frozen=True)
class Handed:
    """What one student handed in for one assignment.

    ``files`` are the small files beside the notebook, by relative path with ``/`` between its parts.
    ``notes`` are sentences for the student. Where there is no notebook to grade, ``notebook`` is None and
    ``status`` says whether nothing was handed in or nothing that can be read.
    """

    notebook: bytes | None = None
    files: dict[str, bytes] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    status: Status = Status.GRADED

    @cached_property
    def digest(self) -> str:
        """A hash of everything above: equal digests need no second grading."""
        parts = {path: sha256(data).hexdigest() for path, data in self.files.items()}
        notebook = None if self.notebook is None else sha256(self.notebook).hexdigest()
        fields = [notebook, parts, self.notes, self.status]
        return sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()


@dataclass(frozen=True)
class StudentCell:
    """One cell as the student left it. ``kind`` is ``code``, ``markdown`` or ``raw``."""

    kind: str
    text: str
    grade_id: str = ""
    attachments: dict[str, dict[str, str]] = field(default_factory=dict)


def quoted(text: str, length: int = 60) -> str:
    """Return text of a student in a form that fits into a sentence: printable, one line, cut."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text).split())
    return f"'{line if len(line) <= length else line[: length - 1] + '…'}'"


def listed(names: Sequence[str], most: int = 6) -> str:
    """Return names as a sentence lists them; of more than ``most`` the rest are only counted."""
    shown = list(names[:most])
    if len(names) > most:
        shown.append(f"{len(names) - most} more")
    return " and ".join(", ".join(shown).rsplit(", ", 1)) if len(shown) > 1 else "".join(shown)


def bare(text: str) -> str:
    """Return the text without whitespace, the form in which texts are compared."""
    return "".join(text.split())


def collect(folder: Path, assignment: Assignment) -> Handed:
    """Read ``submitted/STUDENT/ASSIGNMENT``; never raises for what a student put there.

    Links are not followed, and only regular files are opened: of notebooks the one to grade, of other files
    at most `MAX_FILES` and together `MAX_FILES_SIZE` bytes.
    """
    if folder.is_symlink() or folder.parent.is_symlink():
        note = f"The folder handed in for {assignment.name} is a link. Hand in the files themselves."
        return Handed(notes=[note], status=Status.UNREADABLE)
    paths, notes = _regular_files(folder)
    notebooks = [path for path in paths if NOTEBOOK.search(path)]
    others = [path for path in paths if path not in notebooks]
    if not notebooks:
        if not paths and not notes:
            note = f"Nothing was handed in for {assignment.name}."
            return Handed(notes=[note], status=Status.MISSING)
        found = f" only {listed([quoted(path) for path in paths])}" if paths else ""
        notes.insert(0, f"No notebook was handed in,{found}. {DOWNLOAD}".replace(",.", "."))
        return Handed(notes=notes, status=Status.UNREADABLE)
    data, chosen = _chosen(folder, notebooks, assignment)
    notes += chosen
    if data is None:
        return Handed(notes=notes, status=Status.UNREADABLE)
    files, left_out = _contents(folder, others)
    return Handed(data, files, notes + left_out)


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


def _chosen(folder: Path, paths: list[str], assignment: Assignment) -> tuple[bytes | None, list[str]]:
    """Return the content of the notebook to grade, None if it can't be had, and notes on the choice."""
    name = f"{assignment.notebook}.ipynb"
    notes = []
    if name in paths:
        path, data = name, _notebook(folder / name, notes)
    elif len(paths) == 1:
        path, data = paths[0], _notebook(folder / paths[0], notes)
        notes.append(f"Your notebook is called {quoted(path)}; it was taken for {name}.")
    else:
        path, data, most = "", None, -1
        for candidate in paths:
            found = _notebook(folder / candidate, notes)
            common = -1 if found is None else _common_of(found, assignment)
            if common > most:
                path, data, most = candidate, found, common
        if data is not None:
            notes.append(f"No notebook is called {name}; {quoted(path)} fits best and is the one graded.")
    left_out = [quoted(other) for other in paths if other != path]
    if data is not None and left_out:
        notes.append(f"Only one notebook is graded. Left out: {listed(left_out)}.")
    return data, notes


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


def _common_of(data: bytes, assignment: Assignment) -> int:
    try:
        cells, _ = read_cells(data)
    except UnreadableError:
        return 0
    return cells_in_common(cells, assignment)


def cells_in_common(cells: Sequence[StudentCell], assignment: Assignment) -> int:
    """Count the release's cells that are among these, by ``grade_id`` or by text."""
    ids = {cell.grade_id for cell in cells if cell.grade_id}
    texts = {bare(cell.text) for cell in cells}
    return sum(grade_id_of(known) in ids or bare(known.source) in texts for known in assignment.release.cells)


def read_cells(data: bytes) -> tuple[list[StudentCell], list[str]]:
    """Return the cells of a notebook in any shape that tools and students give it, and notes.

    Outputs and metadata but the ``grade_id`` are dropped, and cells that hold nothing.
    Raises `UnreadableError` if these bytes are no notebook.
    """
    text, notes = _text_of(data)
    large: list[int] = []

    def slim(pairs: list[tuple[str, object]]) -> dict[str, object]:
        # called as each object closes: outputs of one cell are gone before the next one is read
        fields = dict(pairs)
        fields.pop("outputs", None)
        if "attachments" in fields:
            fields["attachments"] = _attachments(fields["attachments"], large)
        return fields

    try:
        # whole numbers as floats: Python refuses to convert thousands of digits to an int
        notebook = json.loads(text, object_pairs_hook=slim, parse_int=float, strict=False)
    except RecursionError:
        raise UnreadableError(
            "The notebook can't be read: it is nested too deeply. Download it again and hand in that file."
        ) from None
    except json.JSONDecodeError as error:
        raise UnreadableError(_what_it_is(text, error)) from None
    if large:
        notes.append(
            f"Pictures in {len(large)} of your text cells were left out: they have more than "
            f"{MAX_ATTACHMENTS // MB} MB in one cell. Make them smaller if they belong to an answer."
        )
    cells = [cell for cell in map(_cell, _raw_cells(notebook)) if cell.text.strip() or cell.grade_id]
    if not cells:
        raise UnreadableError(f"The notebook is empty: it has no cell with anything in it. {DOWNLOAD}")
    if len(cells) > MAX_CELLS:
        raise UnreadableError(
            f"The notebook has {len(cells)} cells; more than {MAX_CELLS} are not graded. Take out those "
            "that do not belong to the exercise and hand it in again."
        )
    if sum(len(cell.text) for cell in cells) > MAX_TEXT:
        raise UnreadableError(
            f"The notebook's cells hold more than {MAX_TEXT // MB} MB of code and text. Put data into a file "
            "beside the notebook, or take it out, and hand it in again."
        )
    return cells, notes


def _text_of(data: bytes) -> tuple[str, list[str]]:
    if not data.strip(b"\0\t\n\r "):
        raise UnreadableError("The notebook's file is empty. Save the notebook and hand it in again.")
    if data.startswith(b"PK\x03\x04"):
        raise UnreadableError(f"This is a zip archive (or an Office document), no notebook. {DOWNLOAD}")
    if data.startswith(b"%PDF"):
        raise UnreadableError(f"This is a PDF, no notebook. {DOWNLOAD}")
    if sum(data.count(mark) for mark in (b"{", b"[", b",")) > MAX_VALUES:
        raise UnreadableError(
            "The notebook holds too many values. Clear its outputs (in Jupyter and Colab: Edit, Clear all "
            "outputs), save it and hand it in again."
        )
    encoding = json.detect_encoding(data)
    try:
        return data.decode(encoding), []
    except UnicodeDecodeError:
        note = "Some characters of the notebook's file could not be read and were replaced."
        return data.decode(encoding, "replace"), [note]


def _what_it_is(text: str, error: json.JSONDecodeError) -> str:
    start = text.lstrip("\ufeff \t\r\n")[:200].lower()
    if start.startswith(("<!doctype", "<html", "<head", "<?xml")):
        return f"This is a web page, saved from the browser, and not the notebook. {DOWNLOAD}"
    if not start.startswith("{"):
        return f"This is no notebook: it begins with {quoted(start, 30)}. {DOWNLOAD}"
    line = f"line {error.lineno}"
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
        return (
            f"The notebook breaks off: its file ends in the middle of a value, which begins in {line}. It "
            "was not saved or uploaded to its end. Download it again and hand in that file."
        )
    return (
        f"The notebook can't be read: in {line} its file is damaged ({error.msg}). If it was edited as "
        "text or merged, open the last good version; otherwise download it again. Then hand in that file."
    )


def _raw_cells(notebook: object) -> list[dict]:
    """Return the cells, of nbformat 3 and 4 alike."""
    if not isinstance(notebook, dict):
        raise UnreadableError(f"This file holds data, but no notebook. {DOWNLOAD}")
    sheets = notebook.get("worksheets")
    holders = [notebook, *(sheets if isinstance(sheets, list) else [])]
    lists = [holder.get("cells") for holder in holders if isinstance(holder, dict)]
    if not any(isinstance(cells, list) for cells in lists):
        raise UnreadableError(f"This file has no cells, so it is no notebook. {DOWNLOAD}")
    return [cell for cells in lists if isinstance(cells, list) for cell in cells if isinstance(cell, dict)]


def _cell(raw: dict) -> StudentCell:
    text = _joined(raw["source"] if "source" in raw else raw.get("input"))
    kind = raw.get("cell_type")
    if kind == "heading":
        level = raw.get("level")
        text = f"{'#' * int(level if level in (2, 3, 4, 5, 6) else 1)} {text}"
    if kind not in ("code", "markdown", "raw"):
        kind = "code" if {"execution_count", "input", "prompt_number"} & raw.keys() else "markdown"
    metadata = raw.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    grade_id = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    return StudentCell(
        kind,
        text,
        _clean(grade_id) if isinstance(grade_id, str) else "",
        raw.get("attachments", {}) if kind == "markdown" else {},
    )


def _joined(source: object) -> str:
    if isinstance(source, list):
        source = "".join(part for part in source if isinstance(part, str))
    return _clean(source) if isinstance(source, str) else ""


def _clean(text: str) -> str:
    """Return the text as UTF-8 can carry it, with ``\\n`` at the ends of lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _attachments(raw: object, large: list[int]) -> dict[str, dict[str, str]]:
    """Return the well-formed ones, or none and one more entry in ``large`` if they are too large."""
    if not isinstance(raw, dict):
        return {}
    kept = {
        _clean(name): {_clean(kind): _joined(data) for kind, data in bundle.items()}
        for name, bundle in raw.items()
        if isinstance(bundle, dict)
    }
    size = sum(len(data) for bundle in kept.values() for data in bundle.values())
    if size <= MAX_ATTACHMENTS:
        return kept
    large.append(size)
    return {}
