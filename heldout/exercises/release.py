"""Makes the students' version of every exercise with nbgrader's own generator."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import BaseConverter, NbGraderException
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config
from traitlets.config.loader import PyFileConfigLoader

from heldout.chapters import Chapter
from heldout.errors import HeldOutError
from heldout.exercises.source import read_source
from heldout.notebooks import tidy_file
from heldout.paths import ROOT


class ConversionError(HeldOutError):
    """nbgrader could not convert a notebook; the message is what nbgrader said."""


def course_config(root: Path | None = None) -> Config:
    """Return the settings of ``nbgrader_config.py``; with ``root``, for a course in that folder."""
    config: Config = PyFileConfigLoader("nbgrader_config.py", path=str(ROOT)).load_config()
    if root is not None:
        config.CourseDirectory.root = str(root)
        config.CourseDirectory.db_url = f"sqlite:///{root / 'gradebook.db'}"
    return config


class _Errors(logging.Handler):
    """Keeps the error messages of one conversion, so that a sandbox_problem can say its reason."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextmanager
def converting(converter: BaseConverter) -> Iterator[None]:
    """Run one of nbgrader's converters in silence; if it refuses, raise `ConversionError` with why.

    The working directory, which converters change, is this folder again afterwards.
    """
    errors = _Errors()
    logger = logging.Logger("nbgrader")
    logger.addHandler(errors)
    converter.log = converter.coursedir.log = logger
    before = Path.cwd()
    try:
        yield
    except NbGraderException as error:
        raise ConversionError("\n".join(errors.messages) or str(error)) from error
    finally:
        os.chdir(before)


def release(chapter: Chapter, config: Config) -> Path:
    """Generate one exercise in the course that ``config`` describes and return the file's path.

    The gradebook of that course learns the exercise, so that `nbgrader autograde` can grade it.
    Raises `ExerciseError` if the source breaks the contract and `ConversionError` if nbgrader refuses it.
    """
    read_source(chapter)
    coursedir = CourseDirectory(config=config, assignment_id=chapter.slug)
    generator = GenerateAssignment(coursedir=coursedir, config=config, force=True, parent=None)
    with converting(generator):
        generator.start()
    target = Path(coursedir.format_path(coursedir.release_directory, ".", chapter.slug))
    notebook = target / chapter.exercise.name
    tidy_file(notebook)
    return notebook
