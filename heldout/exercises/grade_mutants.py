"""Grades the mutants of an exercise's model solutions: a test that lets one pass doesn't see a mistake.

A mutant that earns all points has survived. It is killed by a sharper test, or it is no mistake: then
``tests/exercises/mutants/NN-slug.toml`` says so, with the reason, by the lines that differ. What was killed is
kept in ``_build/mutants-cache``, by a hash of all that it rests on, and not graded again; what survived is
tried anew, since tests draw their inputs.
"""

import random
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from pathlib import Path

from heldout.chapters import Chapter
from heldout.errors import HeldOutError
from heldout.exercises import in_process
from heldout.exercises.mutate import Mutant, mutants
from heldout.exercises.packs import Job, earned, graded, job_of, packed, versions
from heldout.exercises.release import course_config
from heldout.exercises.source import Task, read_source, tasks
from heldout.grading.cells import grade_id_of
from heldout.grading.limits import grading_limits
from heldout.grading.pipeline import sandbox_problem
from heldout.grading.versions import score_version
from heldout.machine import cores
from heldout.paths import MUTANTS, ROOT

CACHE = ROOT / "_build" / "mutants-cache"
CELL_SECONDS = 30.0  # many a mutant runs for ever


class MutantError(HeldOutError):
    """The list of equivalent mutants is malformed, or names one that there is not."""


@dataclass
class TaskMutants:
    """What became of the mutants of one task."""

    task: Task
    killed: list[Mutant] = field(default_factory=list)
    survived: list[Mutant] = field(default_factory=list)
    equivalent: list[Mutant] = field(default_factory=list)

    @property
    def killable(self) -> int:
        """How many are mistakes."""
        return len(self.killed) + len(self.survived)

    @property
    def share(self) -> float:
        """The share of these that was killed."""
        return len(self.killed) / self.killable if self.killable else 1.0


@dataclass
class MutantReport:
    """What became of the mutants of one exercise, by task."""

    chapter: Chapter
    tasks: dict[str, TaskMutants]


def mutants_of(chapter: Chapter) -> list[Mutant]:
    """Return all mutants of an exercise's model solutions."""
    source = read_source(chapter)
    names = {task.name for task in tasks(source)}
    return [
        mutant
        for cell in source.cells
        if grade_id_of(cell) in names
        for mutant in mutants(grade_id_of(cell), cell.source)
    ]


def equivalents(chapter: Chapter, folder: Path = MUTANTS) -> dict[tuple[str, str], str]:
    """Return the reasons why mutants are no mistakes, by task and difference.

    Raises `MutantError` for a list that can't be read, an entry without reason, and one that fits no mutant.
    """
    path = folder / f"{chapter.slug}.toml"
    if not path.is_file():
        return {}
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("equivalent", [])
    except tomllib.TOMLDecodeError as error:
        raise MutantError(f"{path}: {error}") from None
    there = {(mutant.cell, mutant.diff) for mutant in mutants_of(chapter)}
    found: dict[tuple[str, str], str] = {}
    for entry in entries:
        task, diff, reason = (str(entry.get(name, "")).strip() for name in ("task", "diff", "reason"))
        if not reason:
            raise MutantError(f"{path}: a mutant of {task or 'no task'} has no reason why it is no mistake.")
        if (task, diff) not in there:
            raise MutantError(
                f"{path}: {task} has no mutant with these lines, so the entry is to be mended or taken out:\n"
                f"{diff}"
            )
        found[task, diff] = reason
    return found


def grade_mutants(
    chapters: list[Chapter],
    jobs: int | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
    kept: Path | None = CACHE,
    sample: int | None = None,
    quick: bool = False,
) -> list[MutantReport]:
    """Grade the mutants of these chapters, ``jobs`` submissions at a time (default: one a core).

    ``progress`` is called with the number of submissions done and their total, after each. ``kept`` is the
    folder of what was killed before, None to grade everything. A ``sample`` takes so many of each task. With
    ``quick`` the tests run in one process, see `in_process`, and nothing is kept.
    """
    if quick:
        return [_quick(chapter) for chapter in chapters]
    reports, work = [], []
    for chapter in chapters:
        report = MutantReport(chapter, {task.name: TaskMutants(task) for task in tasks(read_source(chapter))})
        reports.append(report)
        work += list(_work(report, kept, sample))
    progress(0, len(work))
    for done, (number, data) in enumerate(graded([item.job for item in work], jobs or cores()), start=1):
        work[number].note(data)
        progress(done, len(work))
    return reports


def _quick(chapter: Chapter) -> MutantReport:
    exercise = in_process.Exercise(chapter)
    report = MutantReport(chapter, {name: TaskMutants(task) for name, task in exercise.tasks.items()})
    known, todo = equivalents(chapter), []
    for mutant in mutants_of(chapter):
        if (mutant.cell, mutant.diff) in known:
            report.tasks[mutant.cell].equivalent.append(mutant)
        else:
            todo.append(mutant)
    limits = grading_limits(course_config(), sandbox=not sandbox_problem())
    answers = [(mutant.code, exercise.tests[mutant.cell]) for mutant in todo]
    for mutant, (message,) in zip(todo, in_process.run(exercise.before, answers, 1, limits), strict=True):
        found = report.tasks[mutant.cell]
        (found.killed if message else found.survived).append(mutant)
    return report


@dataclass(frozen=True)
class _Work:
    """One submission of mutants."""

    report: MutantReport
    pack: list[Mutant]
    job: Job
    kept: Path | None
    keys: dict[str, str]

    def note(self, data: bytes) -> None:
        """Enter what `grade_bytes` returned into the report."""
        result = self.job.result(data)
        for mutant in self.pack:
            found = self.report.tasks[mutant.cell]
            points, _ = earned(found.task, result)
            if points == found.task.points:
                found.survived.append(mutant)
                continue
            found.killed.append(mutant)
            if self.kept:
                self.kept.mkdir(parents=True, exist_ok=True)
                (self.kept / self.keys[mutant.code]).touch()


def _work(report: MutantReport, kept: Path | None, sample: int | None) -> Iterator[_Work]:
    """Yield what has to be graded of one exercise; what is known goes into the report."""
    limits = replace(grading_limits(course_config(), sandbox=not sandbox_problem()), cell_seconds=CELL_SECONDS)
    known, keys, todo = equivalents(report.chapter), _keys(report), []
    for mutant in mutants_of(report.chapter):
        found = report.tasks[mutant.cell]
        if (mutant.cell, mutant.diff) in known:
            found.equivalent.append(mutant)
        elif kept and sample is None and (kept / keys[mutant.code]).is_file():
            found.killed.append(mutant)
        else:
            todo.append(mutant)
    if sample is not None:
        todo = _sampled(todo, sample)
    all_tasks = [found.task for found in report.tasks.values()]
    for pack in packed(todo):
        yield _Work(report, pack, job_of(report.chapter, all_tasks, pack, limits), kept, keys)


def _sampled(found: list[Mutant], size: int) -> list[Mutant]:
    """Return so many mutants of each task, other ones each time."""
    by_task: dict[str, list[Mutant]] = {}
    for mutant in found:
        by_task.setdefault(mutant.cell, []).append(mutant)
    return [
        mutant for group in by_task.values() for mutant in random.sample(group, min(size, len(group)))
    ]


def _keys(report: MutantReport) -> dict[str, str]:
    """Return a hash for each mutant of all that its grading rests on, by its code."""
    source = read_source(report.chapter)
    task_cells = {name for found in report.tasks.values() for name in (found.task.name, *found.task.tests)}
    common = [cell.source for cell in source.cells if grade_id_of(cell) not in task_cells]
    cells = {grade_id_of(cell): cell.source for cell in source.cells}
    keys = {}
    for mutant in mutants_of(report.chapter):
        tests = [cells[test] for test in report.tasks[mutant.cell].task.tests]
        text = "\0".join([*common, *tests, mutant.code, score_version(), versions().decode()])
        keys[mutant.code] = sha256(text.encode()).hexdigest()
    return keys
