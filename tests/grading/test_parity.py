"""Honest submissions score the same, cell by cell, with nbgrader's own autograder and with this one."""

from concurrent.futures import ThreadPoolExecutor

import nbformat
import pytest
from nbformat import NotebookNode

from heldout.chapters import Chapter
from heldout.exercises.packs import submission
from heldout.exercises.release import course_config
from heldout.exercises.source import read_source, tasks
from heldout.exercises.variants import load_variants
from heldout.grading.assignment import load_assignment
from heldout.grading.limits import grading_limits
from heldout.grading.pipeline import grade_notebook
from heldout.grading.result import Result
from heldout.paths import ROOT
from heldout.testing import nbgrader_autograde

pytestmark = [pytest.mark.nightly, pytest.mark.usefixtures("sandbox")]


def honest(chapter: Chapter) -> dict[str, NotebookNode]:
    """Return submissions by student: as handed out, the solution, and a wrong answer to every task."""
    source = read_source(chapter)
    answers = load_variants(chapter.slug, tasks(source))
    wrong = {answer.cell: answer for answer in answers if not answer.right}
    return {
        "blank": nbformat.read(ROOT / chapter.exercise, as_version=4),
        "solution": submission(chapter, source, []),
        "wrong": submission(chapter, source, list(wrong.values())),
    }


def outcomes(result: Result) -> dict[str, tuple[float | None, float, str]]:
    """Return points earned, points possible, and the error's name; messages hold freshly drawn numbers."""
    return {
        name: (cell.score, cell.max_score, cell.message.partition(":")[0])
        for name, cell in result.cells.items()
    }


def test_both_graders_agree(chapter: Chapter) -> None:
    config = course_config()
    assignment = load_assignment((ROOT / chapter.solution).parent, config).notebooks[chapter.slug]
    submissions = honest(chapter)
    with ThreadPoolExecutor(1) as beside:  # it only waits for its sandboxes
        ours = {
            student: beside.submit(grade_notebook, notebook, assignment, grading_limits(config))
            for student, notebook in submissions.items()
        }
        for student, result in nbgrader_autograde.grade(chapter, submissions):
            assert outcomes(ours[student].result()) == outcomes(result), student
