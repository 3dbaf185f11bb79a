"""Makes the students' version of every exercise with nbgrader's own generator."""

from pathlib import Path

from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from heldout.chapters import Chapter
from heldout.exercises.source import read_source
from heldout.grading.release import ConversionError, converting, generate
from heldout.notebooks import tidy_file
from heldout.paths import ROOT

__all__ = ["ConversionError", "converting", "course_config", "release"]


def course_config(root: Path | None = None) -> Config:
    """Return the settings of ``nbgrader_config.py``; with ``root``, for a course in that folder."""
    config: Config = PyFileConfigLoader("nbgrader_config.py", path=str(ROOT)).load_config()
    if root is not None:
        config.CourseDirectory.root = str(root)
        config.CourseDirectory.db_url = f"sqlite:///{root / 'gradebook.db'}"
    return config


def release(chapter: Chapter, config: Config) -> Path:
    """Generate one exercise in the course that ``config`` describes and return the file's path.

    The gradebook of that course learns the exercise, so that `nbgrader autograde` can grade it.
    Raises `ExerciseError` if the source breaks the contract and `ConversionError` if nbgrader refuses it.
    """
    read_source(chapter)
    notebook = (
        generate(CourseDirectory(config=config, assignment_id=chapter.slug), config) / chapter.exercise.name
    )
    tidy_file(notebook)
    return notebook
