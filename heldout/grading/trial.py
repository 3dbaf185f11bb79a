"""Tries an assignment where it will be graded: its solution must pass every test, and its blank none.

Tests draw their inputs anew each time, so both are graded a few times.
"""

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass, replace

import nbformat
from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_solution

from heldout.errors import HeldOutError
from heldout.grading.assignment import Assignment, AssignmentNotebook
from heldout.grading.cells import grade_id_of
from heldout.grading.executors import Executors, WorkerLostError
from heldout.grading.limits import GradingLimits
from heldout.grading.pipeline import grade_by_digest, pack_job
from heldout.grading.result import CellResult, Result, Status, SubmissionResult
from heldout.grading.run import SetupError
from heldout.grading.submission import HandedIn, Submission
from heldout.kernels.client import WarmKernelError
from heldout.kernels.sandbox import SandboxError

DRAWS = 3  # how often solution and blank are graded

Progress = Callable[[int, int], None]
_Judge = Callable[[AssignmentNotebook, Result], Iterator["Problem"]]


class TrialError(HeldOutError):
    """The assignment can't be tried: it is the machine that fails."""


@dataclass(frozen=True)
class Problem:
    """What is wrong with an assignment, or only to be known, and in which notebook and cell.

    ``cell`` is empty where it is about the notebook. ``refused`` says whether this stands in the way of
    releasing and grading it.
    """

    notebook: str
    cell: str
    message: str
    refused: bool = True

    def __str__(self) -> str:
        where = f"{self.notebook}.ipynb" + (f", cell {self.cell}" if self.cell else "")
        return f"{where}: {self.message}"


def try_assignment(
    assignment: Assignment,
    limits: GradingLimits,
    executors: Executors,
    progress: Progress = lambda done, total: None,
) -> list[Problem]:
    """Return what grading the model solution and the students' version shows to be wrong.

    The solution must earn full points in every cell that is graded automatically, the students' version none.
    ``progress`` is called with the number of gradings done, and of how many.
    Raises `TrialError` where grading itself breaks off.
    """
    tested = {
        name: notebook
        for name, notebook in assignment.notebooks.items()
        if any(map(is_test, notebook.source.cells))
    }
    if not tested:
        return []
    whole = assignment.to_bytes()
    running: dict[Future[bytes], _Judge] = {}
    judges: list[tuple[_Judge, str]] = [(_of_solution, "source"), (_of_blank, "release")]
    for problems_of, version in judges:
        handed_in = {
            name: _handed_in(getattr(notebook, version))
            if name in tested
            else HandedIn(status=Status.MISSING)
            for name, notebook in assignment.notebooks.items()
        }
        for _ in range(DRAWS):
            job = pack_job(Submission(handed_in), limits)
            running[executors.submit(grade_by_digest, job, assignment.digest, whole)] = problems_of
    found: list[Problem] = []
    total = len(running)
    progress(0, total)
    try:
        while running:
            for future in executors.wait(running):
                problems_of = running.pop(future)
                result = SubmissionResult.from_bytes(executors.result(future))
                for name, notebook in tested.items():
                    found += problems_of(notebook, result.notebooks[name])
                progress(total - len(running), total)
    except (SandboxError, WarmKernelError, SetupError) as error:
        raise TrialError(f"The assignment can't be tried on this machine: {error}.") from error
    except WorkerLostError as error:
        raise TrialError(
            "The assignment can't be tried on this machine: the process that graded it ended. Is there "
            "enough memory?"
        ) from error
    finally:
        for future in running:
            future.cancel()
    return _told_once(found)


def is_test(cell: NotebookNode) -> bool:
    """Whether a cell is graded by running it."""
    return bool(cell.cell_type == "code" and is_grade(cell) and not is_solution(cell))


def _handed_in(notebook: NotebookNode) -> HandedIn:
    return HandedIn(nbformat.writes(notebook).encode())


def _told_once(problems: Iterable[Problem]) -> list[Problem]:
    """Return one problem for those that a test shows in several tries, with how many."""
    alike: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in problems:
        # what follows the colon may hold freshly drawn numbers
        kind = problem.message.partition(":")[0]
        alike.setdefault((problem.notebook, problem.cell, kind), []).append(problem)
    return [
        first
        if len(others) == DRAWS - 1
        else replace(first, message=f"{first.message} ({1 + len(others)} of {DRAWS} tries)")
        for first, *others in alike.values()
    ]


def _of_solution(notebook: AssignmentNotebook, result: Result) -> Iterator[Problem]:
    if not result.cells or result.status not in (Status.GRADED, Status.NEEDS_PERSON):
        told = " ".join(result.notes)
        yield Problem(
            notebook.notebook, "", f"the model solution does not run to its end ({result.status}). {told}"
        )
    if result.fault:
        yield Problem(notebook.notebook, "", f"what students are given fails, {result.fault}")
    for name, cell in result.cells.items():
        if cell.fault:
            yield Problem(
                notebook.notebook,
                name,
                f"the test itself fails{_where(notebook, name, cell)}: {cell.message}",
            )
        elif cell.score is not None and cell.score < cell.max_score:
            yield Problem(
                notebook.notebook,
                name,
                f"the model solution gets {cell.score:g} of {cell.max_score:g} points"
                f"{_where(notebook, name, cell)}: {cell.message}",
            )


def _of_blank(notebook: AssignmentNotebook, result: Result) -> Iterator[Problem]:
    for name, cell in result.cells.items():
        if cell.score:
            yield Problem(
                notebook.notebook,
                name,
                f"the students' version gets {cell.score:g} of {cell.max_score:g} points before anybody has "
                "written anything. Test what the task asks for.",
            )


def _where(notebook: AssignmentNotebook, name: str, result: CellResult) -> str:
    """Say which line of a test is meant; nothing where that is not known."""
    source = next((cell.source for cell in notebook.source.cells if grade_id_of(cell) == name), "")
    lines = source.splitlines()
    if not 0 < result.line <= len(lines):
        return ""
    return f" in line {result.line} ({lines[result.line - 1].strip()})"
