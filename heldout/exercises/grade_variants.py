"""Grades variants of answers: right ones earn their points, wrong ones lose them with the right message.

Variants of different tasks share a submission, right and wrong ones alike, since no test calls another task's
function; a chapter needs as many as its task with the most variants has. Such a submission is to the exercise
without its other tasks and without the self-checks, which score nothing. So a test that did need another
task's function would fail here. The blank exercise and the model solution are graded whole. Beside the
variants that somebody wrote, every exercise is tried with the answers of `heldout.exercises.constants`.

What was as expected is kept in ``_build/variants-cache``, by a hash of all that it rests on, and not graded
again.
"""

import inspect
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from copy import deepcopy
from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import sha256
from importlib.metadata import distributions
from multiprocessing import get_context
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from heldout.chapters import Chapter
from heldout.exercises import constants
from heldout.exercises.constants import passed_for_nothing
from heldout.exercises.release import course_config
from heldout.exercises.source import Task, read_source, tasks
from heldout.exercises.variants import Variant, load_variants
from heldout.grading.assignment import Assignment, AssignmentNotebook, load_assignment
from heldout.grading.cells import grade_id_of, nbgrader_of
from heldout.grading.limits import GradingLimits, grading_limits
from heldout.grading.pipeline import grade_bytes, pack_job, sandbox_problem
from heldout.grading.result import Result, SubmissionResult
from heldout.grading.submission import HandedIn, Submission
from heldout.machine import cores
from heldout.notebooks import read
from heldout.paths import ROOT

BLANK, SOLUTION, VARIANTS = "blank", "solution", "variants"
CACHE = ROOT / "_build" / "variants-cache"
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
    """The report of one exercise: its tasks, every variant's outcome, blank and solution.

    ``unearned`` are sentences on tests that an answer passes that looks at nothing.
    """

    chapter: Chapter
    tasks: list[Task]
    outcomes: list[VariantOutcome] = field(default_factory=list)
    blank: Result = field(default_factory=Result)
    solution: Result = field(default_factory=Result)
    unearned: list[str] = field(default_factory=list)

    def of(self, task: Task, right: bool) -> list[VariantOutcome]:
        """Return the outcomes of one task's right or wrong variants."""
        return [
            outcome
            for outcome in self.outcomes
            if outcome.answer.cell == task.name and outcome.answer.right == right
        ]

    def problems(self) -> list[str]:
        """Say everything that does not hold: variants that are missing, and what was not as expected."""
        found = []
        for task in self.tasks:
            if not self.of(task, right=True):
                found.append(f"{self.chapter.slug}: task '{task.name}' has no other right answer.")
            if len(self.of(task, right=False)) < 3:
                found.append(f"{self.chapter.slug}: task '{task.name}' has fewer than 3 wrong answers.")
        found += [f"{self.chapter.slug}: {sentence}" for sentence in self.unearned]
        return found + self.surprises()

    def surprises(self) -> list[str]:
        """Say what was not as expected of what was graded so far."""
        found = [
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
    kept: Path | None = CACHE,
    sample: int | None = None,
) -> list[VariantReport]:
    """Grade the variants of these chapters, ``jobs`` submissions at a time (default: one a core).

    ``progress`` is called with the number of submissions done and their total, after each. ``kept`` is the
    folder of what was as expected before, None to grade everything. A ``sample`` takes so many right and so
    many wrong variants of each task, and no answers that look at nothing.
    """
    # these answers are our own: where there is no sandbox, they are graded without
    limits = grading_limits(course_config(), sandbox=not sandbox_problem())
    reports = [VariantReport(chapter, tasks(read_source(chapter))) for chapter in chapters]
    work = [item for report in reports for item in _work(report, limits, sample)]
    todo = []
    for item in work:
        file = kept and kept / item.key
        if file and file.is_file():
            item.note(file.read_bytes())
        else:
            todo.append(item)
    progress(len(work) - len(todo), len(work))
    for done, (item, data) in enumerate(_graded(todo, jobs or cores()), start=len(work) - len(todo) + 1):
        if item.note(data) and kept:
            kept.mkdir(parents=True, exist_ok=True)
            (kept / item.key).write_bytes(data)
        progress(done, len(work))
    if sample is None:
        for report in reports:
            report.unearned = _unearned(report, limits, kept)
    return reports


def _unearned(report: VariantReport, limits: GradingLimits, kept: Path | None) -> list[str]:
    """Return what passes for nothing in an exercise, unless nothing did before."""
    source = read_source(report.chapter)
    code = [cell.source for cell in source.cells if cell.cell_type == "code"]
    tried = Path(inspect.getfile(constants)).read_text(encoding="utf-8")
    key = sha256("\0".join([*code, tried, _versions().decode()]).encode()).hexdigest()
    if kept and (kept / key).is_file():
        return []
    unearned = passed_for_nothing(source, report.tasks, limits)
    if kept and not unearned:
        kept.mkdir(parents=True, exist_ok=True)
        (kept / key).touch()
    return unearned


@dataclass(frozen=True)
class _Work:
    """One submission to grade for a report: the exercise whole, blank or solved, or a pack of variants."""

    report: VariantReport
    kind: str
    pack: list[Variant]
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
        return sha256(b"\0".join([*self.arguments, _versions()])).hexdigest()

    def note(self, data: bytes) -> bool:
        """Enter what `grade_bytes` returned into the report; return whether it is as expected."""
        result = SubmissionResult.from_bytes(data).notebooks[self.assignment.notebook]
        before = len(self.report.surprises())
        if self.kind == BLANK:
            self.report.blank = result
        elif self.kind == SOLUTION:
            self.report.solution = result
        tests = {task.name: task.tests for task in self.report.tasks}
        for answer in self.pack:
            cells = [result.cells[test] for test in tests[answer.cell]]
            score = sum(cell.score or 0.0 for cell in cells)
            message = "\n".join(cell.message for cell in cells if cell.message)
            self.report.outcomes.append(VariantOutcome(answer, score, message))
        return len(self.report.surprises()) == before


@cache
def _versions() -> bytes:
    """Return Python's version and that of everything installed."""
    installed = sorted(f"{found.name}=={found.version}" for found in distributions())
    return "\n".join([sys.version, *installed]).encode()


def _graded(work: list[_Work], jobs: int) -> Iterator[tuple[_Work, bytes]]:
    """Grade in ``jobs`` processes, or in this one; yield each result as it comes."""
    if jobs == 1:
        for item in work:
            yield item, grade_bytes(*item.arguments)
    elif work:
        with ProcessPoolExecutor(min(jobs, len(work)), get_context("spawn")) as pool:
            running = {pool.submit(grade_bytes, *item.arguments): item for item in work}
            for future in as_completed(running):
                yield running[future], future.result()


def _work(report: VariantReport, limits: GradingLimits, sample: int | None) -> Iterator[_Work]:
    """Yield what has to be graded for one chapter's report."""
    chapter = report.chapter
    source = read_source(chapter)
    whole = load_assignment((ROOT / chapter.solution).parent, course_config())
    assignment = whole.notebooks[chapter.slug]
    blank = read(ROOT / chapter.exercise)[0]
    yield _Work(report, BLANK, [], blank, assignment, limits)
    yield _Work(report, SOLUTION, [], submission(chapter, source, []), assignment, limits)
    answers = load_variants(chapter.slug, report.tasks)
    for pack in _packed(answers if sample is None else _sampled(answers, sample)):
        answered = {answer.cell for answer in pack}
        left_out = {f"check_{task.name}" for task in report.tasks} | {
            name for task in report.tasks if task.name not in answered for name in (task.name, *task.tests)
        }
        notebook = _without(submission(chapter, source, pack), left_out)
        fewer = replace(
            assignment,
            source=_without(assignment.source, left_out),
            release=_without(assignment.release, left_out),
        )
        yield _Work(report, VARIANTS, pack, notebook, fewer, limits)


def _without(notebook: NotebookNode, left_out: set[str]) -> NotebookNode:
    """Return the notebook without the cells of these names."""
    fewer = deepcopy(notebook)
    fewer.cells = [cell for cell in fewer.cells if grade_id_of(cell) not in left_out]
    return fewer


def _sampled(answers: list[Variant], size: int) -> list[Variant]:
    """Return so many right and so many wrong variants of each task."""
    taken: Counter[tuple[str, bool]] = Counter()
    chosen = []
    for answer in answers:
        kind = (answer.cell, answer.right)
        if taken[kind] < size:
            chosen.append(answer)
            taken[kind] += 1
    return chosen


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
    notebook = read(ROOT / chapter.exercise)[0]
    for cell in notebook.cells:
        meta = nbgrader_of(cell)
        if meta.get("solution"):
            cell.source = WRITTEN_ANSWER if meta.get("grade") else solved[grade_id_of(cell)]
    return notebook
