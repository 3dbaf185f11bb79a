"""Answers to single tasks, graded together: of each task one in a submission, and nothing else in it.

Answers of different tasks share a submission, right and wrong ones alike, since no test calls another task's
function; a chapter needs as many as its task with the most answers has. Such a submission is to the exercise
without its other tasks and without the self-checks, which score nothing. So a test that did need another
task's function would fail here.
"""

import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cache
from hashlib import sha256
from importlib.metadata import distributions
from multiprocessing import get_context
from typing import Protocol, TypeVar

import nbformat
from nbformat import NotebookNode

from heldout.chapters import Chapter
from heldout.exercises.release import course_config
from heldout.exercises.source import Task, read_source, tasks
from heldout.grading.assignment import Assignment, AssignmentNotebook, load_assignment
from heldout.grading.cells import grade_id_of, nbgrader_of
from heldout.grading.limits import GradingLimits
from heldout.grading.pipeline import grade_bytes, pack_job
from heldout.grading.result import Result, SubmissionResult
from heldout.grading.submission import HandedIn, Submission
from heldout.notebooks import read
from heldout.paths import ROOT

WRITTEN_ANSWER = "An answer in the student's own words."


class Answer(Protocol):
    """An answer to one task: the name of its cell and what stands in it."""

    @property
    def cell(self) -> str:
        """The grade_id of the solution cell."""
        ...

    @property
    def code(self) -> str:
        """The cell's content."""
        ...


A = TypeVar("A", bound=Answer)


@dataclass(frozen=True)
class Job:
    """One submission to grade."""

    notebook: NotebookNode
    assignment: AssignmentNotebook
    limits: GradingLimits

    @property
    def arguments(self) -> tuple[bytes, bytes]:
        """What `grade_bytes` takes."""
        data = nbformat.writes(self.notebook).encode()
        handed_in = Submission({self.assignment.notebook: HandedIn(data)})
        return pack_job(handed_in, self.limits), Assignment.of(self.assignment).to_bytes()

    @property
    def key(self) -> str:
        """A hash of all that the result rests on: the grader's version is in the job."""
        return sha256(b"\0".join([*self.arguments, versions()])).hexdigest()

    def result(self, data: bytes) -> Result:
        """Return what `grade_bytes` has found."""
        return SubmissionResult.from_bytes(data).notebooks[self.assignment.notebook]


@cache
def versions() -> bytes:
    """Return Python's version and that of everything installed."""
    installed = sorted(f"{found.name}=={found.version}" for found in distributions())
    return "\n".join([sys.version, *installed]).encode()


def whole(chapter: Chapter) -> AssignmentNotebook:
    """Return a chapter's exercise as an assignment."""
    return load_assignment((ROOT / chapter.solution).parent, course_config()).notebooks[chapter.slug]


def packed(answers: Sequence[A]) -> list[list[A]]:
    """Distribute the answers over as few submissions as possible, one of a task in each."""
    packs: list[list[A]] = []
    for answer in answers:
        for pack in packs:
            if answer.cell not in {other.cell for other in pack}:
                pack.append(answer)
                break
        else:
            packs.append([answer])
    return packs


class Packer:
    """Makes submissions to one exercise of answers to single tasks."""

    def __init__(self, chapter: Chapter, limits: GradingLimits) -> None:
        self._chapter, self._limits = chapter, limits
        self._source, self._assignment = read_source(chapter), whole(chapter)
        self._tasks = tasks(self._source)

    def job(self, pack: Sequence[Answer]) -> Job:
        """Return the submission that holds these answers, and an exercise of their tasks alone."""
        answered = {answer.cell for answer in pack}
        left_out = {f"check_{task.name}" for task in self._tasks} | {
            name for task in self._tasks if task.name not in answered for name in (task.name, *task.tests)
        }
        fewer = replace(
            self._assignment,
            source=_without(self._assignment.source, left_out),
            release=_without(self._assignment.release, left_out),
        )
        notebook = submission(self._chapter, self._source, pack)
        return Job(_without(notebook, left_out), fewer, self._limits)


def _without(notebook: NotebookNode, left_out: set[str]) -> NotebookNode:
    """Return the notebook without the cells of these names."""
    fewer = deepcopy(notebook)
    fewer.cells = [cell for cell in fewer.cells if grade_id_of(cell) not in left_out]
    return fewer


def earned(task: Task, result: Result) -> tuple[float, str]:
    """Return the points of one task, and the messages of its tests."""
    cells = [result.cells[test] for test in task.tests]
    return sum(cell.score or 0.0 for cell in cells), "\n".join(cell.message for cell in cells if cell.message)


def graded(jobs: Sequence[Job], at_once: int) -> Iterator[tuple[int, bytes]]:
    """Grade in so many processes, or in this one; yield each job's number and result as it comes."""
    if at_once == 1:
        for number, job in enumerate(jobs):
            yield number, grade_bytes(*job.arguments)
    elif jobs:
        with ProcessPoolExecutor(min(at_once, len(jobs)), get_context("spawn")) as pool:
            running = {
                pool.submit(grade_bytes, *job.arguments): number for number, job in enumerate(jobs)
            }
            for future in as_completed(running):
                yield running[future], future.result()


def submission(chapter: Chapter, source: NotebookNode, answers: Sequence[Answer]) -> NotebookNode:
    """Fill in the students' version: these answers, and the solution for every other task."""
    solved = {grade_id_of(cell): cell.source for cell in source.cells if grade_id_of(cell)}
    solved |= {answer.cell: answer.code for answer in answers}
    notebook = read(ROOT / chapter.exercise)[0]
    for cell in notebook.cells:
        meta = nbgrader_of(cell)
        if meta.get("solution"):
            cell.source = WRITTEN_ANSWER if meta.get("grade") else solved[grade_id_of(cell)]
    return notebook
