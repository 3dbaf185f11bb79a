"""Grades with nbgrader's own autograder, each class in a temporary course."""

import tempfile
import warnings
from collections.abc import Iterator, Mapping
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.converters import Autograde
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.exc import SAWarning
from traitlets.config import Config

from heldout.chapters import Chapter
from heldout.exercises.release import converting, course_config, release
from heldout.grading.result import CellResult, Result
from heldout.paths import ROOT


def grade(
    chapter: Chapter, submissions: Mapping[str, NotebookNode], root: Path = ROOT
) -> Iterator[tuple[str, Result]]:
    """Grade notebooks, given by student, as `nbgrader autograde` would; yield results as they come.

    Raises `ConversionError` for a notebook that nbgrader can't grade at all.
    Leaves nothing behind: gradebook, submissions and results live in a temporary folder.
    """
    # nbgrader adds a submission to the session a line later than SQLAlchemy would like
    warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")
    with tempfile.TemporaryDirectory(prefix="heldout-") as folder:
        course = Path(folder)
        (course / "solutions").symlink_to(root / "solutions", target_is_directory=True)
        config = course_config(course)
        release(chapter, config)
        for student, notebook in submissions.items():
            target = course / "submitted" / student / chapter.slug / chapter.solution.name
            target.parent.mkdir(parents=True)
            nbformat.write(notebook, target)
            yield student, _autograde(chapter, student, config)


def _autograde(chapter: Chapter, student: str, config: Config) -> Result:
    coursedir = CourseDirectory(config=config, assignment_id=chapter.slug, student_id=student)
    autograde = Autograde(coursedir=coursedir, config=config, parent=None)
    with converting(autograde):
        autograde.start()
    autograded = Path(
        coursedir.format_path(coursedir.autograded_directory, student, chapter.slug),
        chapter.solution.name,
    )
    messages = {
        cell.metadata.nbgrader.grade_id: message_of(cell)
        for cell in nbformat.read(autograded, as_version=4).cells
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("grade")
    }
    with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
        submission = gradebook.find_submission(chapter.slug, student)
        cells = {
            grade.name: CellResult(
                score=None if grade.needs_manual_grade else grade.score,
                max_score=grade.max_score,
                message=messages.get(grade.name, ""),
            )
            for notebook in submission.notebooks
            for grade in notebook.grades
        }
    return Result(cells)


def message_of(cell: NotebookNode) -> str:
    """Return what a failed test cell tells the student, empty if it passed."""
    for output in cell.outputs:
        if output.output_type == "error":
            return f"{output.ename}: {output.evalue}"
        if output.output_type == "stream" and output.name == "stderr":
            return f"stderr: {output.text}"
    return ""
