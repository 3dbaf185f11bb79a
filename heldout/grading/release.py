"""Checks an assignment as its students and this grader will meet it, and has nbgrader make their version."""

import ast
import contextlib
import logging
import os
import shutil
import time
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from nbformat import NotebookNode
from nbgrader.converters import GenerateAssignment
from nbgrader.converters.base import BaseConverter, NbGraderException
from nbgrader.coursedir import CourseDirectory
from nbgrader.utils import is_grade, is_solution, is_task
from rich.console import Console
from traitlets.config import Config

from heldout.errors import HeldOutError
from heldout.grading.assignment import Assignment, AssignmentNotebook
from heldout.grading.cells import grade_id_of, nbgrader_of
from heldout.grading.course import Course
from heldout.grading.executors import Executors, Processes
from heldout.grading.limits import GradingLimits
from heldout.grading.pipeline import sandbox_problem
from heldout.grading.trial import Problem, Progress, is_test, try_assignment
from heldout.progress import progress_bar

REGIONS = ("SOLUTION", "HIDDEN TESTS", "MARK SCHEME")


class ReleaseError(HeldOutError):
    """The assignment is not fit to be released; what was released before is still there."""


class ConversionError(HeldOutError):
    """nbgrader could not convert a notebook; the message is what nbgrader said."""


def check_assignment(
    assignment: Assignment,
    limits: GradingLimits,
    executors: Executors,
    progress: Progress = lambda done, total: None,
) -> list[Problem]:
    """Return what is wrong with an assignment: what can be seen in it, then what grading it shows.

    It is tried, see `trial`, only where nothing else is wrong. ``progress`` is called with the number of
    gradings done, and of how many.
    Raises `TrialError` where this machine can't grade.
    """
    found = [problem for notebook in assignment.notebooks.values() for problem in _seen(notebook)]
    found += _shared_names(assignment)
    if not any(is_grade(cell) or is_task(cell) for _, cell in _cells(assignment)):
        first = next(iter(assignment.notebooks))
        found.append(
            Problem(first, "", "no cell of the assignment gives points, so there is nothing to grade.")
        )
    if any(problem.refused for problem in found):
        return found
    return found + try_assignment(assignment, limits, executors, progress)


def _seen(notebook: AssignmentNotebook) -> Iterator[Problem]:
    """Yield what is wrong with a notebook as it stands."""
    named = [(_called(cell, number), cell) for number, cell in enumerate(notebook.source.cells, start=1)]
    ours = [(name, cell) for name, cell in named if nbgrader_of(cell)]
    problem = partial(Problem, notebook.notebook)
    if not ours:
        yield problem(
            "",
            "no cell is nbgrader's, so nobody gets a point for this notebook. nbgrader releases it as it is. "
            "If it is no part of the assignment, move it out of the folder; otherwise mark its cells "
            "with 'Create Assignment' in Jupyter.",
            refused=False,
        )
    for name, count in Counter(grade_id_of(cell) for _, cell in ours).items():
        if not name:
            yield problem(
                "", "a cell of nbgrader's has no name (grade_id). Give it one with 'Create Assignment'."
            )
        elif count > 1:
            yield problem(name, f"{count} cells have this name (grade_id). Give each a name of its own.")
    for name, cell in named:
        if (is_grade(cell) or is_task(cell)) and "points" not in nbgrader_of(cell):
            yield problem(name, "says nowhere how many points it gives. Set them with 'Create Assignment'.")
        if is_test(cell) and _empty(cell.source):
            yield problem(name, "has points and tests nothing, so everybody gets them. Write the test.")
        if cell.cell_type == "code" and is_grade(cell) and is_solution(cell):
            yield problem(
                name,
                "is solution and test at once. nbgrader makes of it an answer that a person grades: no test "
                "runs.",
                refused=False,
            )
        for kind in REGIONS:
            # nbgrader says so of a beginning without an end, but takes an end alone away in silence
            if cell.source.count(f"END {kind}") > cell.source.count(f"BEGIN {kind}"):
                yield problem(
                    name,
                    f"has an 'END {kind}' without its 'BEGIN {kind}', so students would see all before it.",
                )


def _cells(assignment: Assignment) -> Iterator[tuple[str, NotebookNode]]:
    for name, notebook in assignment.notebooks.items():
        yield from ((name, cell) for cell in notebook.source.cells)


def _shared_names(assignment: Assignment) -> Iterator[Problem]:
    homes: dict[str, list[str]] = {}
    for notebook, cell in _cells(assignment):
        if (name := grade_id_of(cell)) and notebook not in homes.setdefault(name, []):
            homes[name].append(notebook)
    for name, (first, *others) in homes.items():
        if others:
            message = f"{' and '.join(others)} has a cell of this name (grade_id) too. That is allowed."
            yield Problem(first, name, message, refused=False)


def _called(cell: NotebookNode, number: int) -> str:
    return grade_id_of(cell) or f"number {number}"


def _empty(source: str) -> bool:
    """Whether code does nothing; what is no Python says so when it runs."""
    try:
        return all(
            isinstance(node, ast.Pass)
            or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
            for node in ast.parse(source).body
        )
    except (SyntaxError, ValueError):
        return not source.strip()


def release_assignment(name: str, course_dir: Path, console: Console, check_only: bool = False) -> int:
    """Check an assignment and release it, unless ``check_only``; return the exit status.

    Raises `ReleaseError` where it is not fit for that, `ConversionError` where nbgrader refuses it. What was
    released before stays in both cases.
    """
    began = time.monotonic()
    reason = sandbox_problem()
    course = Course(course_dir, name, sandbox=not reason)
    if reason:
        # what runs here is the instructors' own
        console.print(f"Without a sandbox, which this machine does not allow: {reason}", style="yellow")
    with progress_bar(console) as bar, Processes() as executors:
        task = bar.add_task("Trying solution and blank", total=None)
        problems = check_assignment(
            course.assignment,
            course.limits,
            executors,
            lambda done, total: bar.update(task, completed=done, total=total),
        )
    refusals = [str(problem) for problem in problems if problem.refused]
    for problem in problems:
        if not problem.refused:
            console.print(f"- {problem}", style="yellow", markup=False, highlight=False)
    if refusals:
        raise ReleaseError("\n- ".join([f"'{name}' is not released.", *refusals]))
    course.note_trial()
    seconds = time.monotonic() - began
    points = f"{course.assignment.points:g} points in {', '.join(course.assignment.notebooks)}"
    console.print(f"{name}: {points}; checked in {seconds:.0f} s", markup=False, highlight=False)
    if not check_only:
        folder = generate(course.coursedir, course.config)
        console.print(f"Released: {folder}", markup=False, highlight=False)
    return 0


def generate(coursedir: CourseDirectory, config: Config) -> Path:
    """Have nbgrader make the students' version of an assignment; return the folder it is in.

    The gradebook learns the assignment. The folder takes the place of the one before when it is complete.
    Raises `ConversionError` if nbgrader refuses.
    """
    name = coursedir.assignment_id
    target = Path(coursedir.format_path(coursedir.release_directory, ".", name))
    step = Path(coursedir.release_directory)
    staging = CourseDirectory(config=config, assignment_id=name)
    staging.release_directory = str(step.with_name(f".{step.name}.new"))
    old = target.with_name(f".{target.name}.old")
    if old.exists() and not target.exists():  # killed between the two renames below
        old.rename(target)
    made = Path(staging.format_path(staging.release_directory, ".", name))
    generator = GenerateAssignment(coursedir=staging, config=config, force=True, parent=None)
    try:
        with converting(generator):
            generator.start()
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(old, ignore_errors=True)
        if target.exists():
            target.rename(old)
        made.rename(target)
        shutil.rmtree(old, ignore_errors=True)
    finally:
        shutil.rmtree(Path(staging.root, staging.release_directory), ignore_errors=True)
    return target


class _Errors(logging.Handler):
    """Keeps the error messages of one conversion, so that a refusal can say its reason."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


@contextlib.contextmanager
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
