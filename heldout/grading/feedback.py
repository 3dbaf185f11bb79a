"""Writes the pages that students read: which one, where, and whether it has to be written anew."""

import json
import os
import pickle
import shutil
from collections.abc import Callable
from dataclasses import asdict, replace
from hashlib import sha256
from pathlib import Path

import nbformat
from nbgrader.converters import GenerateFeedback
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import GetGrades

from heldout.errors import HeldOutError
from heldout.files import write_atomically
from heldout.grading.assignment import AssignmentNotebook
from heldout.grading.page import Grades, HideTests
from heldout.grading.result import Result
from heldout.grading.step_runner import StepEndedError, Steps, here
from heldout.grading.versions import page_version


class SettingsError(HeldOutError):
    """A course's settings for its pages can't be taken to the process that renders them."""


class Feedback:
    """The feedback of a class on one notebook. ``steps`` renders it, by default in this process.

    Raises `SettingsError` where the course's settings can't be taken to where it is rendered.
    """

    def __init__(
        self, coursedir: CourseDirectory, assignment: AssignmentNotebook, steps: Steps = here
    ) -> None:
        self.coursedir = coursedir
        self.assignment = assignment
        self._steps = steps
        generate = GenerateFeedback(coursedir=coursedir, config=coursedir.config, parent=None)
        preprocessors = [
            preprocessor
            for preprocessor in generate.preprocessors
            if (preprocessor if isinstance(preprocessor, str) else preprocessor.__name__).rpartition(".")[2]
            not in (GetGrades.__name__, HideTests.__name__)
        ]
        try:
            self.settings = pickle.dumps((generate.config, preprocessors))
        except Exception as error:  # noqa: BLE001  (what pickling raises has no common base)
            raise SettingsError(
                "Pages are rendered in a process of their own, and something in nbgrader_config.py can't go "
                f"there ({error}). Write text, numbers and lists there, and name classes as 'module.Class'."
            ) from None

    def path(self, student: str) -> Path:
        """Return where nbgrader expects this student's page."""
        folder = self.coursedir.format_path(self.coursedir.feedback_directory, student, self.assignment.name)
        return Path(folder, f"{self.assignment.notebook}.html")

    def write(
        self,
        student: str,
        result: Result,
        grades: Grades,
        tell: Callable[[str], None] = lambda sentence: None,
    ) -> bool:
        """Write the student's page unless the one there shows the same; return whether it was written.

        ``result`` is what `autograded.read_autograded` gives: its notebook is taken to be sanitized.
        ``tell`` is called with a sentence for the lecturer if the page could not show all.
        A reader never meets half a page, whenever this is interrupted.
        """
        target = self.path(student)
        ending = f"<!-- {self._digest(student, result, grades)} -->\n".encode()
        if _ends_with(target, ending):
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        self._copy_timestamp(student, target.parent)
        mode = 0o664 if self.coursedir.groupshared else 0o644
        write_atomically(target, self.page(result, grades, tell).encode() + ending, mode)
        return True

    def page(
        self, result: Result, grades: Grades, tell: Callable[[str], None] = lambda sentence: None
    ) -> str:
        """Return the page; where showing all takes too much, without outputs or without the notebook."""
        fields = asdict(grades)

        def rendered(result: Result, left_out: str = "") -> str:
            return str(
                self._steps(
                    "render",
                    settings=self.settings,
                    name=self.assignment.notebook,
                    result=result.to_bytes(),
                    grades=fields,
                    left_out=left_out,
                )
            )

        try:
            return rendered(result)
        except StepEndedError as ended:
            tell(f"The page does not show all of the notebook: showing it {ended.what}.")
            why = f"showing it {ended.what}. Your points are not touched by that."
        try:
            bare = replace(result, notebook=without_outputs(result.notebook))
            return rendered(bare, f"This page does not show what your cells put out: {why}")
        except StepEndedError:
            return rendered(replace(result, notebook=""), f"This page does not show your notebook: {why}")

    def _digest(self, student: str, result: Result, grades: Grades) -> str:
        shown = [
            page_version(),
            student,
            self.assignment.notebook,
            result.notebook,
            result.status,
            result.notes,
        ]
        return sha256(json.dumps([shown, asdict(grades)], sort_keys=True).encode()).hexdigest()

    def _copy_timestamp(self, student: str, folder: Path) -> None:
        """Put the submission's time beside the page: by it nbgrader knows pages that are out of date."""
        autograded = self.coursedir.format_path(
            self.coursedir.autograded_directory, student, self.assignment.name
        )
        (folder / "timestamp.txt").unlink(missing_ok=True)
        if Path(autograded, "timestamp.txt").is_file():
            shutil.copyfile(Path(autograded, "timestamp.txt"), folder / "timestamp.txt")


def without_outputs(content: str) -> str:
    """Return a notebook, given as JSON, without the outputs of its cells."""
    notebook = nbformat.v4.reads(content)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs = []
    return str(nbformat.v4.writes(notebook))


def _ends_with(path: Path, ending: bytes) -> bool:
    try:
        with path.open("rb") as file:
            file.seek(-len(ending), os.SEEK_END)
            return file.read() == ending
    except OSError:  # no such page, or one that is shorter
        return False
