"""Proves an exercise: right answers earn their points, wrong ones lose them with the right message.

Variants of different tasks share a submission, since no test calls another task's function; a chapter
needs as many gradings as its task with the most variants has.
"""

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor, as_completed
from copy import deepcopy
from dataclasses import dataclass, field
from multiprocessing import get_context

import nbformat
from nbformat import NotebookNode

from heldout.chapters import Chapter
from heldout.exercises.variants import Variant, load_variants
from heldout.exercises.release import course_config
from heldout.exercises.source import Task, read_source, tasks
from heldout.grading.cells import grade_id_of, nbgrader_of
from heldout.grading.assignment import load_assignment
from heldout.grading.submission import Submission
from heldout.grading.limits import grading_limits
from heldout.grading.pipeline import grade_bytes, pack_job, sandbox_problem
from heldout.grading.result import Result
from heldout.machine import cores
from heldout.paths import ROOT

BLANK, SOLUTION = "blank", "solution"
WRITTEN_ANSWER = "An answer in the student's own words."


@dataclass(frozen=True)
class VariantOutcome:
    """What one variant earned and what the student read."""

    answer: Variant
    score: float
    message: str

    @property
    def as_expected(self) -> bool:
        """Whether the score is the expected one and the message holds the expected piece."""
        return self.score == self.answer.points and self.answer.message in self.message


@dataclass
class VariantReport:
    """The report of one exercise: its tasks, every variant's outcome, blank and solution."""

    chapter: Chapter
    tasks: list[Task]
    outcomes: list[VariantOutcome] = field(default_factory=list)
    blank: Result = field(default_factory=Result)
    solution: Result = field(default_factory=Result)

    def of(self, task: Task, right: bool) -> list[VariantOutcome]:
        """Return the outcomes of one task's right or wrong variants."""
        return [
            outcome
            for outcome in self.outcomes
            if outcome.answer.cell == task.name and outcome.answer.right == right
        ]

    def problems(self) -> list[str]:
        """Say everything that does not hold; an empty list is a report."""
        found = []
        for task in self.tasks:
            if not self.of(task, right=True):
                found.append(f"{self.chapter.slug}: task '{task.name}' has no other right answer.")
            if len(self.of(task, right=False)) < 3:
                found.append(f"{self.chapter.slug}: task '{task.name}' has fewer than 3 wrong answers.")
        found += [
            f"{outcome.answer.path.name}: earned {outcome.score:g} of {outcome.answer.points:g} expected; "
            f"wanted to read '{outcome.answer.message}', read '{outcome.message}'"
            for outcome in self.outcomes
            if not outcome.as_expected
        ]
        if self.blank.score != 0:
            found.append(f"{self.chapter.slug}: the blank exercise scores {self.blank.score:g}.")
        found += [
            f"{self.chapter.slug}: the solution earns {cell.score:g} of {cell.max_score:g} in "
            f"'{name}': {cell.message}"
            for name, cell in self.solution.cells.items()
            if cell.score is not None and cell.score != cell.max_score
        ]
        return found


def grade_variants(
    chapters: list[Chapter],
    jobs: int | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> list[VariantReport]:
    """Prove the exercises of these chapters with ``jobs`` gradings at a time (default: one a core).

    ``progress`` is called with the number of gradings done and their total, after each.
    """
    plans = [_plan(chapter) for chapter in chapters]
    # these answers are our own: where there is no sandbox, they are graded without
    limits = grading_limits(course_config(), sandbox=not sandbox_problem())
    total, done = sum(len(plan.notebooks) for plan in plans), 0
    with ProcessPoolExecutor(min(jobs or cores(), total), get_context("spawn")) as pool:
        running = {}
        for plan in plans:
            assignment = load_assignment((ROOT / plan.report.chapter.solution).parent, course_config())
            packed = assignment.to_bytes()
            for student, notebook in plan.notebooks.items():
                job = pack_job(Submission(nbformat.writes(notebook).encode()), limits)
                running[pool.submit(grade_bytes, job, packed)] = plan, student
        for future in as_completed(running):
            plan, student = running[future]
            _note(plan.report, student, Result.from_bytes(future.result()), plan.answers.get(student, []))
            done += 1
            progress(done, total)
    return [plan.report for plan in plans]


@dataclass
class _Plan:
    """What has to be graded to prove one exercise: notebooks, and the answers in each, by student."""

    report: VariantReport
    notebooks: dict[str, NotebookNode]
    answers: dict[str, list[Variant]]


def _plan(chapter: Chapter) -> _Plan:
    source = read_source(chapter)
    report = VariantReport(chapter, tasks(source))
    answers = load_variants(chapter.slug, report.tasks)
    packed = {
        f"{kind}-{number}": pack
        for kind, right in (("right", True), ("wrong", False))
        for number, pack in enumerate(_packed([a for a in answers if a.right == right]), start=1)
    }
    notebooks = {
        BLANK: nbformat.read(ROOT / chapter.exercise, as_version=4),
        SOLUTION: submission(chapter, source, []),
        **{student: submission(chapter, source, pack) for student, pack in packed.items()},
    }
    return _Plan(report, notebooks, packed)


def _packed(answers: list[Variant]) -> list[list[Variant]]:
    """Distribute the variants over as few submissions as possible, one of a task in each."""
    packs: list[list[Variant]] = []
    for answer in answers:
        for pack in packs:
            if answer.cell not in {other.cell for other in pack}:
                pack.append(answer)
                break
        else:
            packs.append([answer])
    return packs


def submission(chapter: Chapter, source: NotebookNode, answers: list[Variant]) -> NotebookNode:
    """Fill in the students' version: these answers, and the solution for every other task."""
    solved = {grade_id_of(cell): cell.source for cell in source.cells if grade_id_of(cell)}
    solved |= {answer.cell: answer.code for answer in answers}
    notebook = deepcopy(nbformat.read(ROOT / chapter.exercise, as_version=4))
    for cell in notebook.cells:
        meta = nbgrader_of(cell)
        if meta.get("solution"):
            cell.source = WRITTEN_ANSWER if meta.get("grade") else solved[grade_id_of(cell)]
    return notebook


def _note(report: VariantReport, student: str, result: Result, pack: list[Variant]) -> None:
    if student == BLANK:
        report.blank = result
    elif student == SOLUTION:
        report.solution = result
    tests = {task.name: task.tests for task in report.tasks}
    for answer in pack:
        cells = [result.cells[test] for test in tests[answer.cell]]
        score = sum(cell.score or 0.0 for cell in cells)
        message = "\n".join(cell.message for cell in cells if cell.message)
        report.outcomes.append(VariantOutcome(answer, score, message))
