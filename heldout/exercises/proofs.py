"""Proves an exercise: right answers earn their points, wrong ones lose them with the right message.

Variants of different tasks share a submission, since no test calls another task's function; a chapter
needs as many gradings as its task with the most variants has.
"""

import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from copy import deepcopy
from dataclasses import dataclass, field
from multiprocessing import get_context

import nbformat
from nbformat import NotebookNode

from heldout.book.chapters import Chapter
from heldout.exercises.answers import Answer, load_answers
from heldout.exercises.source import Task, grade_id_of, nbgrader_of, read_source, tasks
from heldout.grading.result import Result
from heldout.grading.stock import grade
from heldout.paths import ROOT

BLANK, SOLUTION = "blank", "solution"
WRITTEN_ANSWER = "An answer in the student's own words."


@dataclass(frozen=True)
class Outcome:
    """What one variant earned and what the student read."""

    answer: Answer
    score: float
    message: str

    @property
    def as_expected(self) -> bool:
        """Whether the score is the expected one and the message holds the expected piece."""
        return self.score == self.answer.points and self.answer.message in self.message


@dataclass
class Proof:
    """The proof of one exercise: its tasks, every variant's outcome, blank and solution."""

    chapter: Chapter
    tasks: list[Task]
    outcomes: list[Outcome] = field(default_factory=list)
    blank: Result = field(default_factory=Result)
    solution: Result = field(default_factory=Result)

    def of(self, task: Task, right: bool) -> list[Outcome]:
        """Return the outcomes of one task's right or wrong variants."""
        return [
            outcome
            for outcome in self.outcomes
            if outcome.answer.cell == task.name and outcome.answer.right == right
        ]

    def problems(self) -> list[str]:
        """Say everything that does not hold; an empty list is a proof."""
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


def prove(chapters: list[Chapter], jobs: int | None = None) -> Iterator[tuple[Proof, int, int]]:
    """Prove the exercises of these chapters on ``jobs`` processes (default: one a core).

    Yields a chapter's proof, the gradings done and their total, each time a grading is done; a proof is
    complete when the last one has been yielded.
    """
    proofs: dict[str, Proof] = {}
    work: list[tuple[Chapter, dict[str, NotebookNode]]] = []
    packs: dict[tuple[str, str], list[Answer]] = {}
    for chapter in chapters:
        source = read_source(chapter)
        proofs[chapter.slug] = Proof(chapter, tasks(source))
        answers = load_answers(chapter.slug, proofs[chapter.slug].tasks)
        submissions = {BLANK: nbformat.read(ROOT / chapter.exercise, as_version=4)}
        submissions[SOLUTION] = submission(chapter, source, [])
        for right in (True, False):
            kind = "right" if right else "wrong"
            for number, pack in enumerate(_packed([a for a in answers if a.right == right]), start=1):
                packs[chapter.slug, f"{kind}-{number}"] = pack
                submissions[f"{kind}-{number}"] = submission(chapter, source, pack)
        work += [(chapter, {student: notebook}) for student, notebook in submissions.items()]
    workers = min(jobs or os.cpu_count() or 1, len(work))
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        running = {pool.submit(_graded, *item): item[0] for item in work}
        for done, future in enumerate(as_completed(running), start=1):
            proof = proofs[running[future].slug]
            for student, result in future.result():
                _note(proof, student, result, packs.get((proof.chapter.slug, student), []))
            yield proof, done, len(work)


def _graded(chapter: Chapter, submissions: dict[str, NotebookNode]) -> list[tuple[str, Result]]:
    return list(grade(chapter, submissions))


def _packed(answers: list[Answer]) -> list[list[Answer]]:
    """Distribute the variants over as few submissions as possible, one of a task in each."""
    packs: list[list[Answer]] = []
    for answer in answers:
        for pack in packs:
            if answer.cell not in {other.cell for other in pack}:
                pack.append(answer)
                break
        else:
            packs.append([answer])
    return packs


def submission(chapter: Chapter, source: NotebookNode, answers: list[Answer]) -> NotebookNode:
    """Fill in the students' version: these answers, and the solution for every other task."""
    solved = {grade_id_of(cell): cell.source for cell in source.cells if grade_id_of(cell)}
    solved |= {answer.cell: answer.code for answer in answers}
    notebook = deepcopy(nbformat.read(ROOT / chapter.exercise, as_version=4))
    for cell in notebook.cells:
        meta = nbgrader_of(cell)
        if meta.get("solution"):
            cell.source = WRITTEN_ANSWER if meta.get("grade") else solved[grade_id_of(cell)]
    return notebook


def _note(proof: Proof, student: str, result: Result, pack: list[Answer]) -> None:
    if student == BLANK:
        proof.blank = result
    elif student == SOLUTION:
        proof.solution = result
    tests = {task.name: task.tests for task in proof.tasks}
    for answer in pack:
        cells = [result.cells[test] for test in tests[answer.cell]]
        score = sum(cell.score or 0.0 for cell in cells)
        message = "\n".join(cell.message for cell in cells if cell.message)
        proof.outcomes.append(Outcome(answer, score, message))
