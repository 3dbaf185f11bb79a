"""An assignment of several notebooks, from what was handed in to the gradebook."""

import contextlib
import csv
import shutil
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbgrader.api import Gradebook

from heldout.cli import main
from heldout.exercises.release import course_config
from heldout.grading.assignment import Assignment, load_assignment
from heldout.grading.course import Course, Row
from heldout.grading.executors import Executors, Processes
from heldout.grading.pipeline import AssignmentUnknownError, grade_by_digest
from heldout.grading.result import Result, Status, SubmissionResult
from heldout.grading.submission import read_submission
from heldout.testing.classes import PAIR, make_pair_class, student

FIRST, SECOND = student(0), student(1)
ONE, TWO = "problem1", "problem2"


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    course = tmp_path_factory.mktemp("pristine") / "course"
    make_pair_class(course, 4)
    Course(course, PAIR).note_trial()
    return course


@pytest.fixture
def course(pristine: Path, tmp_path: Path) -> Path:
    """A class of four that has handed in two notebooks each and is not graded."""
    return Path(shutil.copytree(pristine, tmp_path / "course"))


@pytest.fixture(scope="module")
def assignment(pristine: Path) -> Assignment:
    return load_assignment(pristine / "solutions" / PAIR, course_config(pristine))


def folder_of(course: Path, student: str, step: str = "submitted") -> Path:
    return course / step / student / PAIR


def grade(course: Path) -> dict[str, Row]:
    with Processes(1) as processes:
        return {row.student: row for row in Course(course, PAIR).grade(processes)}


def scores(course: Path) -> dict[str, dict[str, float]]:
    """What the gradebook says, by student and notebook."""
    config = course_config(course)
    with Gradebook(config.CourseDirectory.db_url, config.CourseDirectory.course_id) as gradebook:
        return {
            found.student_id: {notebook.name: notebook.score for notebook in found.notebooks}
            for found in gradebook.assignment_submissions(PAIR)
        }


def replace_source(path: Path, name: str, source: str) -> None:
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == name:
            cell.source = source
    nbformat.write(notebook, path)


def test_travels_as_it_is(assignment: Assignment) -> None:
    again = Assignment.from_bytes(assignment.to_bytes())
    assert list(again.notebooks) == [ONE, TWO]
    assert again == assignment and again.digest == assignment.digest
    assert again.points == 23


class Worker(Executors):
    """One worker, in this process, that makes every notebook crash and forgets assignments once."""

    size = 1

    def __init__(self) -> None:
        self.sent: list[bool] = []
        self._known: set[str] = set()

    def submit(self, function: Callable[..., Any], *args: Any) -> Future[Any]:
        future: Future[Any] = Future()
        if function is not grade_by_digest:
            future.set_result(function(*args))
            return future
        _, digest, assignment = args
        self.sent.append(assignment is not None)
        if len(self.sent) == 3:
            self._known.clear()
        if assignment is not None:
            self._known.add(digest)
        if digest in self._known:
            crashed = dict.fromkeys((ONE, TWO), Result(status=Status.CRASHED))
            future.set_result(SubmissionResult(crashed).to_bytes())
        else:
            future.set_exception(AssignmentUnknownError("forgotten"))
        return future

    def result(self, future: Future[Any]) -> Any:
        return future.result()

    def on_this_machine(self) -> contextlib.AbstractContextManager[Executors]:
        return contextlib.nullcontext(self)


def test_an_assignment_is_sent_until_a_worker_has_it_and_again_if_one_has_not(course: Path) -> None:
    worker = Worker()
    rows = Course(course, PAIR, sandbox=False).grade(worker, trial=False)
    assert [row.status for row in rows] == [Status.CRASHED] * 4
    # the first two at once; the next after a result, but the worker has forgotten, and gets it with each anew
    assert worker.sent == [True, True, False, False, True, True]
    with pytest.raises(AssignmentUnknownError):
        grade_by_digest(b"", "unknown", None)


@pytest.mark.usefixtures("sandbox")
def test_every_notebook_is_graded(course: Path) -> None:
    assert main(["grade", PAIR, "--course-dir", str(course), "--jobs", "1"]) == 3
    assert scores(course) == {
        student(0): {ONE: 8, TWO: 9},
        student(1): {ONE: 8, TWO: 0},
        student(2): {ONE: 0, TWO: 9},
        student(3): {ONE: 0, TWO: 0},
    }
    for name in (ONE, TWO):
        assert (folder_of(course, FIRST, "autograded") / f"{name}.ipynb").is_file()
    pages = [(folder_of(course, SECOND, "feedback") / f"{name}.html").read_text() for name in (ONE, TWO)]
    assert "(Score: 8.0 / 11.0)" in pages[0] and "all capitals" not in pages[0]
    assert "(Score: 0.0 / 12.0)" in pages[1] and "all capitals" in pages[1]
    with (course / f"{PAIR}.csv").open(encoding="utf-8-sig") as file:
        table = [(row["student"], row["score"], row["max_score"]) for row in csv.DictReader(file)]
    assert table == [(student(number), score, "23") for number, score in enumerate(["17", "8", "9", "0"])]


@pytest.mark.usefixtures("sandbox")
def test_one_that_is_missing_or_crashes_costs_nothing_in_the_other(
    course: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder_of(course, FIRST) / f"{TWO}.ipynb").unlink()
    crash = "import os\ndef double(number):\n    os._exit(1)\nos._exit(1)"
    replace_source(folder_of(course, student(2)) / f"{ONE}.ipynb", "double", crash)
    main(["grade", PAIR, "--course-dir", str(course), "--jobs", "1"])
    told = capsys.readouterr().out
    assert f"{FIRST}, needs a person: without {TWO}" in " ".join(told.split())
    assert scores(course)[FIRST] == {ONE: 8, TWO: 0}
    assert scores(course)[student(2)] == {ONE: 0, TWO: 9}
    with (course / f"{PAIR}.csv").open(encoding="utf-8-sig") as file:
        table = {row["student"]: row for row in csv.DictReader(file)}
    assert table[FIRST]["notes"] == f"{TWO}.ipynb was not handed in."
    assert table[student(2)]["status"] == Status.CRASHED
    pages = folder_of(course, FIRST, "feedback")
    assert f"{TWO}.ipynb was not handed in." in (pages / f"{TWO}.html").read_text()
    assert f"{TWO}.ipynb was not handed in." not in (pages / f"{ONE}.html").read_text()
    before = (folder_of(course, FIRST, "autograded") / "result.json").stat().st_mtime_ns
    assert grade(course)[FIRST].missing == (TWO,)
    assert (folder_of(course, FIRST, "autograded") / "result.json").stat().st_mtime_ns == before


def test_foreign_names_are_told_by_their_cells(course: Path, assignment: Assignment) -> None:
    folder = folder_of(course, FIRST)
    (folder / f"{TWO}.ipynb").rename(folder / "Kopie.ipynb")
    found = read_submission(folder, assignment).notebooks
    assert found[TWO].data == (folder / "Kopie.ipynb").read_bytes()
    assert found[TWO].notes == [f"Your notebook is called 'Kopie.ipynb'; it was taken for {TWO}.ipynb."]
    assert found[ONE].notes == []
    # each for its own, though cells of both have the same names
    (folder / f"{ONE}.ipynb").rename(folder / "aufgabe.ipynb")
    found = read_submission(folder, assignment).notebooks
    assert found[ONE].data == (folder / "aufgabe.ipynb").read_bytes()
    assert found[TWO].data == (folder / "Kopie.ipynb").read_bytes()


def test_a_solved_copy_counts_before_a_blank_one(course: Path, assignment: Assignment) -> None:
    folder = folder_of(course, FIRST)
    (folder / f"{ONE}.ipynb").rename(folder / f"{ONE}-Copy1.ipynb")
    nbformat.write(assignment.notebooks[ONE].release, folder / f"{ONE}.ipynb")
    found = read_submission(folder, assignment).notebooks
    assert found[ONE].data == (folder / f"{ONE}-Copy1.ipynb").read_bytes()
    assert found[TWO].data == (folder / f"{TWO}.ipynb").read_bytes()
    other = nbformat.read(folder / f"{ONE}-Copy1.ipynb", as_version=4)
    solutions = [cell for cell in other.cells if cell.metadata.get("nbgrader", {}).get("solution")]
    solutions[0].source += "\n# thought again"
    nbformat.write(other, folder / f"{ONE}.ipynb")
    found = read_submission(folder, assignment).notebooks
    assert (found[ONE].data, found[ONE].status) == (None, Status.UNREADABLE)
    assert f"Which notebook counts as {ONE}.ipynb?" in found[ONE].notes[0]
    assert found[TWO].data == (folder / f"{TWO}.ipynb").read_bytes()


def test_what_fits_nothing_is_left_out_and_said(course: Path, assignment: Assignment) -> None:
    folder = folder_of(course, FIRST)
    (folder / "essay.ipynb").write_text('{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}')
    found = read_submission(folder, assignment).notebooks
    left_out = f"Left out, because it is no notebook of {PAIR}, or one too many: 'essay.ipynb'."
    assert [handed_in.notes for handed_in in found.values()] == [[left_out], [left_out]]
    (folder / f"{ONE}.ipynb").unlink()
    (folder / f"{TWO}.ipynb").unlink()
    found = read_submission(folder, assignment).notebooks
    assert {handed_in.status for handed_in in found.values()} == {Status.UNREADABLE}
    (folder / "essay.ipynb").unlink()
    found = read_submission(folder, assignment).notebooks
    assert {handed_in.status for handed_in in found.values()} == {Status.MISSING}
