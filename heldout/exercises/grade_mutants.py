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

from nbformat import NotebookNode

from heldout.chapters import Chapter
from heldout.errors import HeldOutError
from heldout.exercises import in_process
from heldout.exercises.mutate import Mutant, mutants
from heldout.exercises.packs import Job, Packer, earned, graded, packed, versions
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


@dataclass(frozen=True)
class Judged:
    """What the list beside an exercise says of its mutants.

    ``unchangeable`` are parameters of functions that hold nothing which a call could change. ``equivalent``
    are the reasons why mutants are no mistakes, by task and difference.
    """

    unchangeable: dict[str, list[str]]
    equivalent: dict[tuple[str, str], str]


def mutants_of(source: NotebookNode, judged: Judged) -> list[Mutant]:
    """Return all mutants of an exercise's model solutions."""
    names = {task.name for task in tasks(source)}
    return [
        mutant
        for cell in source.cells
        if grade_id_of(cell) in names
        for mutant in mutants(grade_id_of(cell), cell.source, judged.unchangeable)
    ]


def read_judged(chapter: Chapter, folder: Path = MUTANTS) -> Judged:
    """Read the list of an exercise, ``tests/exercises/mutants/NN-slug.toml``.

    Raises `MutantError` for one that can't be read, an entry without reason, and one that fits no mutant.
    """
    path = folder / f"{chapter.slug}.toml"
    try:
        listed = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise MutantError(f"{path}: {error}") from None
    judged = Judged(dict(listed.get("unchangeable", {})), {})
    there = {(mutant.cell, mutant.diff) for mutant in mutants_of(read_source(chapter), judged)}
    for entry in listed.get("equivalent", []):
        task, diff, reason = (str(entry.get(name, "")).strip() for name in ("task", "diff", "reason"))
        if not reason:
            raise MutantError(f"{path}: a mutant of {task or 'no task'} has no reason why it is no mistake.")
        if (task, diff) not in there:
            raise MutantError(
                f"{path}: {task} has no mutant with these lines, so the entry is to be mended or taken out:\n"
                f"{diff}"
            )
        judged.equivalent[task, diff] = reason
    return judged


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
        report, found = _begun(chapter)
        reports.append(report)
        work += list(_work(report, found, kept, sample))
    progress(0, len(work))
    for done, (number, data) in enumerate(graded([item.job for item in work], jobs or cores()), start=1):
        work[number].note(data)
        progress(done, len(work))
    return reports


def _begun(chapter: Chapter) -> tuple[MutantReport, list[Mutant]]:
    """Return a report that knows which mutants are no mistakes, and the others."""
    source, judged = read_source(chapter), read_judged(chapter)
    report = MutantReport(chapter, {task.name: TaskMutants(task) for task in tasks(source)})
    others = []
    for mutant in mutants_of(source, judged):
        if (mutant.cell, mutant.diff) in judged.equivalent:
            report.tasks[mutant.cell].equivalent.append(mutant)
        else:
            others.append(mutant)
    return report, others


def _quick(chapter: Chapter) -> MutantReport:
    report, todo = _begun(chapter)
    exercise = in_process.Exercise(read_source(chapter))
    limits = grading_limits(course_config(), sandbox=not sandbox_problem())
    answers = [(mutant.code, exercise.tests_of(mutant.cell)) for mutant in todo]
    for mutant, (message,) in zip(todo, in_process.run(exercise.before, answers, 1, limits), strict=True):
        found = report.tasks[mutant.cell]
        (found.killed if message else found.survived).append(mutant)
    return report


@dataclass(frozen=True)
class _Work:
    """One submission of mutants; a key for each, by its code."""

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


def _work(
    report: MutantReport, found: list[Mutant], kept: Path | None, sample: int | None
) -> Iterator[_Work]:
    """Yield what has to be graded of one exercise; what is known goes into the report."""
    limits = replace(grading_limits(course_config(), sandbox=not sandbox_problem()), cell_seconds=CELL_SECONDS)
    source = read_source(report.chapter)
    keys, todo = _keys(source, found), []
    for mutant in found:
        if kept and sample is None and (kept / keys[mutant.code]).is_file():
            report.tasks[mutant.cell].killed.append(mutant)
        else:
            todo.append(mutant)
    if sample is not None:
        todo = _sampled(todo, sample)
    packer = Packer(report.chapter, limits)
    for pack in packed(todo):
        yield _Work(report, pack, packer.job(pack), kept, keys)


def _sampled(found: list[Mutant], size: int) -> list[Mutant]:
    """Return so many mutants of each task, other ones each time."""
    by_task: dict[str, list[Mutant]] = {}
    for mutant in found:
        by_task.setdefault(mutant.cell, []).append(mutant)
    return [
        mutant for group in by_task.values() for mutant in random.sample(group, min(size, len(group)))
    ]


def _keys(source: NotebookNode, found: list[Mutant]) -> dict[str, str]:
    """Return a hash for each mutant of all that its grading rests on, by its code."""
    exercise = in_process.Exercise(source)
    keys = {}
    for mutant in found:
        rests_on = [*exercise.before, *exercise.tests_of(mutant.cell), mutant.code]
        text = "\0".join([*rests_on, score_version(), versions().decode()])
        keys[mutant.code] = sha256(text.encode()).hexdigest()
    return keys
