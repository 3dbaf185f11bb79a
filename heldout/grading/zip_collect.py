"""Tells `nbgrader zip_collect` whose notebook each collected file is, and for which exercise.

Understood are the names that Blackboard, Canvas and Moodle give to downloads, a folder or zip archive per
student, and plain files that carry the student's name. One exercise is one notebook here, so any notebook a
student hands in is filed under the exercise's own name, whatever Colab or the browser called it.
"""

import re
from pathlib import Path
from typing import Any

from nbgrader.plugins import FileNameCollectorPlugin

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


def student_of(path: str, slug: str) -> dict[str, str] | None:
    """Return ``student_id`` and, if the name holds it, ``timestamp``; None if nobody is named.

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
    owner = stem.replace(slug, "").strip(" _-.")
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
        self._first: dict[str, Path] = {}

    def collect(self, submitted_file: str) -> dict[str, str] | None:
        """Return whose file this is, or None for a file that is no notebook or names nobody."""
        path = Path(submitted_file)
        slug = self.parent.coursedir.assignment_id
        if path.suffix != ".ipynb" or "__MACOSX" in path.parts:
            return None
        # nbgrader offers plug-ins no other way to the folder
        root = Path(self.parent._format_collect_path(self.parent.extracted_directory))  # noqa: SLF001
        info = student_of(path.relative_to(root).as_posix(), slug)
        if info is None:
            return None
        first = self._first.setdefault(info["student_id"], path)
        if first != path and "timestamp" not in info:
            self.parent.fail(
                f"Two notebooks for student '{info['student_id']}': {first} and {path}. Which one counts? "
                "Take the other out of the archive folder and collect again; nothing has been filed yet."
            )
        return {**info, "file_id": f"{slug}.ipynb"}
