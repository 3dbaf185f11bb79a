"""Tells `nbgrader zip_collect` whose notebook each collected file is, and for which exercise.

Understood are the names that Blackboard, Canvas and Moodle give to downloads, a folder or zip archive per
student, and plain files that carry the student's name. Where an exercise is one notebook, whatever a student
hands in is filed under its name, whatever Colab or the browser called it; where it is several, under the one
with its name, else under the one with most of its cells.
"""

import re
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import nbformat
from nbgrader.plugins import FileNameCollectorPlugin

from heldout.grading.assignment import AssignmentNotebook
from heldout.grading.parse import UnreadableError, cells_in_common, read_cells
from heldout.grading.submission import MAX_NOTEBOOK

# What learning management systems call a student's file, tried in this order.
SYSTEMS = [
    # Blackboard, as exercise_alice_attempt_2026-11-20-15-00-00_notebook.ipynb
    re.compile(r"(?:.*_)?(?P<student_id>[^_/]+)_attempt_(?P<timestamp>[\d-]+)(?:_.*)?\.ipynb"),
    # Moodle, as Alice Ahn_1234567_assignsubmission_file_/notebook.ipynb, or all in one name
    re.compile(r"(?:.*/)?[^/]*_(?P<student_id>\d+)_assignsubmission_file_?/?[^/]*\.ipynb"),
    # Canvas, as ahnalice_late_12345_67890_notebook.ipynb
    re.compile(r"(?:.*/)?(?P<student_id>[^_/]+)(?:_late)?_\d+_\d+_[^/]*\.ipynb"),
]
# "Copy of" is Colab's, " (1)" the browser's, "-1" the learning management system's
COPY = re.compile(r"^copy of |[ _-]*\(\d+\)$|-\d+$", re.IGNORECASE)


def student_of(path: str, *names: str) -> dict[str, str] | None:
    """Return ``student_id`` and, if the name holds it, ``timestamp``; None if nobody is named.

    ``names`` are those of the assignment and its notebook: what else a file's name holds is the student's.
    ``path`` is relative to the folder of collected files, with ``/`` between its parts.

    >>> student_of("alice.ipynb", "01-overfitting")
    {'student_id': 'alice'}
    >>> student_of("bob/Copy of 01-overfitting.ipynb", "01-overfitting")
    {'student_id': 'bob'}
    >>> student_of("01-overfitting_alice_attempt_2026-11-20-15-00-00_hw.ipynb", "01-overfitting")
    {'student_id': 'alice', 'timestamp': '2026-11-20 15:00:00'}
    """
    for system in SYSTEMS:
        if match := system.fullmatch(path):
            return {name: _clean(name, text) for name, text in match.groupdict().items()}
    *folders, name = path.split("/")
    stem = name.removesuffix(".ipynb").strip()
    while (bare := COPY.sub("", stem)) != stem:
        stem = bare
    owner = stem
    for slug in names:
        owner = owner.replace(slug, "").strip(" _-.")
    if not owner and folders:
        owner = folders[-1]
    return {"student_id": owner} if owner else None


def _clean(name: str, text: str) -> str:
    if name == "timestamp":
        date, clock = text[:10], text[11:]
        return f"{date} {clock.replace('-', ':')}".strip()
    return text


class NotebookCollector(FileNameCollectorPlugin):
    """The collector plugin that `nbgrader_config.py` names."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self._first: dict[tuple[str, str], Path] = {}

    def collect(self, submitted_file: str) -> dict[str, str] | None:
        """Return whose file this is and which notebook, or None for no notebook or one that names nobody."""
        path = Path(submitted_file)
        slug = self.parent.coursedir.assignment_id
        if path.suffix != ".ipynb" or "__MACOSX" in path.parts:
            return None
        # nbgrader offers plug-ins no other way to the folder
        root = Path(self.parent._format_collect_path(self.parent.extracted_directory))  # noqa: SLF001
        name = notebook_of(path, self._notebooks) or slug
        info = student_of(path.relative_to(root).as_posix(), *sorted({slug, name}, key=len, reverse=True))
        if info is None:
            return None
        first = self._first.setdefault((info["student_id"], name), path)
        if first != path and "timestamp" not in info:
            self.parent.fail(
                f"Two notebooks for student '{info['student_id']}': {first} and {path}. Which one counts? "
                "Take the other out of the archive folder and collect again; nothing has been filed yet."
            )
        return {**info, "file_id": f"{name}.ipynb"}

    @cached_property
    def _notebooks(self) -> list[AssignmentNotebook]:
        """What students received for the assignment; empty if that is not there."""
        coursedir = self.parent.coursedir
        folder = Path(coursedir.format_path(coursedir.release_directory, ".", coursedir.assignment_id))
        found = []
        for path in sorted(folder.glob("*.ipynb")):
            release = nbformat.read(path, as_version=4)
            found.append(AssignmentNotebook(coursedir.assignment_id, path.stem, release, release))
        return found


def notebook_of(path: Path, notebooks: Sequence[AssignmentNotebook]) -> str:
    """Return the name of the assignment's notebook that this file is; empty if that can't be told."""
    if len(notebooks) == 1:
        return notebooks[0].notebook
    try:
        cells, _ = read_cells(path.read_bytes()) if path.stat().st_size <= MAX_NOTEBOOK else ([], [])
    except (OSError, UnreadableError):
        cells = []

    def fit(notebook: AssignmentNotebook) -> tuple[bool, int, bool, int]:
        name, stem = notebook.notebook, path.stem
        return name == stem, cells_in_common(cells, notebook), name in stem, len(name)

    best = max(notebooks, key=fit, default=None)
    return best.notebook if best and any(fit(best)[:3]) else ""
