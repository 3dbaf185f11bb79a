"""Grades with nbgrader's own autograder, each class in a temporary course."""

import tempfile
import warnings
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook, SubmittedNotebook
from nbgrader.converters import Autograde, GenerateAssignment
from nbgrader.coursedir import CourseDirectory
from sqlalchemy.exc import SAWarning
from traitlets.config import Config

from heldout.chapters import Chapter
from heldout.exercises.release import converting, course_config, release
from heldout.grading.result import CellResult, Result
from heldout.paths import ROOT
from heldout.startup import find_own_programs


def grade(
    chapter: Chapter, submissions: Mapping[str, NotebookNode], root: Path = ROOT
) -> Iterator[tuple[str, Result]]:
    """Grade notebooks of a chapter, given by student, as `nbgrader autograde` would; yield each result.

    Raises `ConversionError` for a notebook that nbgrader can't grade at all.
    """

    def released(course: Path) -> Config:
        (course / "solutions").symlink_to(root / "solutions", target_is_directory=True)
        config = course_config(course)
        release(chapter, config)
        return config

    name = chapter.solution.stem
    given = {student: {name: notebook} for student, notebook in submissions.items()}
    for student, results in _graded(released, chapter.slug, given):
        yield student, results[name]


def grade_folder(
    source: Path, submissions: Mapping[str, Mapping[str, NotebookNode | bytes]]
) -> Iterator[tuple[str, dict[str, Result]]]:
    """Grade an assignment of any course as nbgrader would with its own settings.

    ``source`` is the folder of the instructors' version, named as the assignment is. ``submissions`` are
    notebooks by student and by name, or the bytes of their files; the results come by student, and by the
    notebook's name.
    Raises `ConversionError` for a notebook that nbgrader can't release or grade.
    """

    def released(course: Path) -> Config:
        (course / "source").mkdir()
        (course / "source" / source.name).symlink_to(source.resolve(), target_is_directory=True)
        config = Config()
        config.CourseDirectory.root = str(course)
        config.CourseDirectory.db_url = f"sqlite:///{course / 'gradebook.db'}"
        coursedir = CourseDirectory(config=config, assignment_id=source.name)
        generator = GenerateAssignment(coursedir=coursedir, config=config, parent=None)
        with converting(generator):
            generator.start()
        return config

    yield from _graded(released, source.name, submissions)


def _graded(
    released: Callable[[Path], Config],
    assignment: str,
    submissions: Mapping[str, Mapping[str, NotebookNode | bytes]],
) -> Iterator[tuple[str, dict[str, Result]]]:
    """Grade in a course that ``released`` lays out in a folder; leave nothing behind."""
    # nbgrader adds a submission to the session a line later than SQLAlchemy would like
    warnings.filterwarnings("ignore", category=SAWarning, module="nbgrader")
    find_own_programs()  # nbgrader calls `alembic`
    with tempfile.TemporaryDirectory(prefix="heldout-") as folder:
        course = Path(folder)
        config = released(course)
        for student, notebooks in submissions.items():
            target = course / "submitted" / student / assignment
            target.mkdir(parents=True)
            for name, notebook in notebooks.items():
                path = target / f"{name}.ipynb"
                if isinstance(notebook, bytes):
                    path.write_bytes(notebook)
                else:
                    nbformat.write(notebook, path)
            yield student, _autograde(assignment, student, config)


def _autograde(assignment: str, student: str, config: Config) -> dict[str, Result]:
    coursedir = CourseDirectory(config=config, assignment_id=assignment, student_id=student)
    autograde = Autograde(coursedir=coursedir, config=config, parent=None)
    with converting(autograde):
        autograde.start()
    folder = Path(coursedir.format_path(coursedir.autograded_directory, student, assignment))
    with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
        submission = gradebook.find_submission(assignment, student)
        return {notebook.name: Result(_cells(notebook, folder)) for notebook in submission.notebooks}


def _cells(notebook: SubmittedNotebook, folder: Path) -> dict[str, CellResult]:
    """Return what the gradebook holds of a notebook's cells, with the messages of those that failed."""
    path = folder / f"{notebook.name}.ipynb"
    messages = {
        cell.metadata.nbgrader.grade_id: message_of(cell)
        for cell in (nbformat.read(path, as_version=4).cells if path.exists() else [])
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("grade")
    }
    return {
        grade.name: CellResult(
            score=None if grade.needs_manual_grade else grade.score,
            max_score=grade.max_score,
            message=messages.get(grade.name, ""),
        )
        for grade in notebook.grades
    }


def message_of(cell: NotebookNode) -> str:
    """Return what a failed test cell tells the student, empty if it passed."""
    for output in cell.outputs:
        if output.output_type == "error":
            return f"{output.ename}: {output.evalue}"
        if output.output_type == "stream" and output.name == "stderr":
            return f"stderr: {output.text}"
    return ""
