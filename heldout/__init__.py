"""Held Out: a course book on neural networks that generalize, and the grader of its exercises.

`Course` grades what a class handed in for an assignment, `grade_notebook` one notebook that is in memory.
"""

from importlib import import_module
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from heldout.grading.course import Course
    from heldout.grading.pipeline import grade_notebook

__all__ = ["Course", "__version__", "grade_notebook"]
__version__ = version("heldout")
_HOMES = {"Course": "heldout.grading.course", "grade_notebook": "heldout.grading.pipeline"}


def __getattr__(name: str) -> object:
    # on first use: the book's code and a student's check need not have the grader installed
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
