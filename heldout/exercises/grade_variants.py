"""Grades variants of answers: right ones earn their points, wrong ones lose them with the right message.

Variants of different tasks share a submission, see `packs`. The blank exercise and the model solution are
graded whole. Beside the variants that somebody wrote, every exercise is tried with the answers of
`heldout.exercises.constants`.

What was as expected is kept in ``_build/variants-cache``, by a hash of all that it rests on, and not graded
again.
"""

import inspect
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from heldout.chapters import Chapter
from heldout.exercises import constants, in_process
from heldout.exercises.constants import passed_for_nothing
from heldout.exercises.packs import Job, Packer, earned, graded, packed, submission, versions, whole
from heldout.exercises.release import course_config
from heldout.exercises.source import Task, read_source, tasks
from heldout.exercises.variants import Variant, load_strangers, load_variants
from heldout.grading.limits import GradingLimits, grading_limits
from heldout.grading.pipeline import sandbox_problem
from heldout.grading.result import Result
from heldout.machine import cores
from heldout.notebooks import read
from heldout.paths import ROOT

BLANK, SOLUTION, VARIANTS = "blank", "solution", "variants"
CACHE = ROOT / "_build" / "variants-cache"


@dataclass(frozen=True)
class VariantOutcome:
    """What one variant earned and what the student read."""

    answer: Variant
    score: float
    message: str

    @property
    def as_expected(self) -> bool:
        """Whether the variant earned what it must, with the message that it must get."""
        return self.answer.as_expected(self.score, self.message)


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

    def of(self, task: Task, right: bool, strangers: bool = False) -> list[VariantOutcome]:
        """Return the outcomes of one task's right or wrong variants, ours or strangers'."""
        return [
            outcome
            for outcome in self.outcomes
            if outcome.answer.cell == task.name
            and outcome.answer.right == right
            and outcome.answer.stranger == strangers
        ]

    def misjudged(self, right: bool) -> list[str]:
        """Say which right answers of strangers were rejected, or which wrong ones earned all points."""
        return [
            f"{outcome.answer.path.name}, {outcome.answer.breaks or outcome.message}"
            for outcome in self.outcomes
            if outcome.answer.stranger and outcome.answer.right == right and not outcome.as_expected
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
        """Say what was not as expected of what was graded so far, but for strangers' answers."""
        found = [
            f"{outcome.answer.path.name}: earned {outcome.score:g} of {outcome.answer.points:g} expected; "
            f"wanted to read '{outcome.answer.message}', read '{outcome.message}'"
            for outcome in self.outcomes
            if not outcome.as_expected and not outcome.answer.stranger
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
    folder of what was as expected before, None to grade everything. A ``sample`` takes so many wrong variants
    of each task beside the solution, none of strangers', and no answers that look at nothing.
    """
    # these answers are our own: where there is no sandbox, they are graded without
    limits = grading_limits(course_config(), sandbox=not sandbox_problem())
    reports = [VariantReport(chapter, tasks(read_source(chapter))) for chapter in chapters]
    work = [item for report in reports for item in _work(report, limits, sample)]
    todo = []
    for item in work:
        file = kept and kept / item.job.key
        if file and file.is_file():
            item.note(file.read_bytes())
        else:
            todo.append(item)
    before = len(work) - len(todo)
    progress(before, len(work))
    found = graded([item.job for item in todo], jobs or cores())
    for done, (number, data) in enumerate(found, start=before + 1):
        if todo[number].note(data) and kept:
            kept.mkdir(parents=True, exist_ok=True)
            (kept / todo[number].job.key).write_bytes(data)
        progress(done, len(work))
    if sample is None:
        for report in reports:
            report.unearned = _unearned(report, limits, kept)
    return reports


def _unearned(report: VariantReport, limits: GradingLimits, kept: Path | None) -> list[str]:
    """Return what passes for nothing in an exercise, unless nothing did before."""
    source = read_source(report.chapter)
    code = [cell.source for cell in source.cells if cell.cell_type == "code"]
    tried = [Path(inspect.getfile(module)).read_text(encoding="utf-8") for module in (constants, in_process)]
    key = sha256("\0".join([*code, *tried, versions().decode()]).encode()).hexdigest()
    if kept and (kept / key).is_file():
        return []
    unearned = passed_for_nothing(source, limits)
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
    job: Job

    def note(self, data: bytes) -> bool:
        """Enter what `grade_bytes` returned into the report; return whether it is as expected."""
        result = self.job.result(data)
        before = len(self.report.surprises())
        if self.kind == BLANK:
            self.report.blank = result
        elif self.kind == SOLUTION:
            self.report.solution = result
        by_name = {task.name: task for task in self.report.tasks}
        for answer in self.pack:
            self.report.outcomes.append(VariantOutcome(answer, *earned(by_name[answer.cell], result)))
        return len(self.report.surprises()) == before


def _work(report: VariantReport, limits: GradingLimits, sample: int | None) -> Iterator[_Work]:
    """Yield what has to be graded for one chapter's report."""
    chapter = report.chapter
    source, assignment = read_source(chapter), whole(chapter)
    blank = read(ROOT / chapter.exercise)[0]
    yield _Work(report, BLANK, [], Job(blank, assignment, limits))
    yield _Work(report, SOLUTION, [], Job(submission(chapter, source, []), assignment, limits))
    answers = load_variants(chapter.slug, report.tasks)
    if sample is None:
        answers += load_strangers(chapter.slug, report.tasks)
    else:
        answers = _sampled(answers, sample)
    packer = Packer(chapter, limits)
    for pack in packed(answers):
        yield _Work(report, VARIANTS, pack, packer.job(pack))


def _sampled(answers: list[Variant], size: int) -> list[Variant]:
    """Return so many wrong variants of each task: the solution is a right one."""
    taken: Counter[str] = Counter()
    chosen = []
    for answer in answers:
        if not answer.right and taken[answer.cell] < size:
            chosen.append(answer)
            taken[answer.cell] += 1
    return chosen
