"""What the gradebook and the folder ``autograded`` hold, read back with nbgrader's own means."""

import csv
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

import nbformat
import pytest
from nbgrader.api import Gradebook, MissingEntry, SubmittedAssignment
from nbgrader.coursedir import CourseDirectory
from nbgrader.plugins import LateSubmissionPlugin
from nbgrader.plugins.export import CsvExportPlugin
from nbgrader.utils import is_grade, is_solution
from sqlalchemy import event, text
from traitlets.config import Config

from heldout.chapters import chapters
from heldout.exercises.packs import submission
from heldout.exercises.release import course_config
from heldout.exercises.source import read_source, tasks
from heldout.grading.assignment import Assignment, load_assignment
from heldout.grading.autograded import autograded_folder, read_autograded, write_autograded
from heldout.grading.record import Graded, Recorder, RecordError
from heldout.grading.result import CellResult, Result, Status, SubmissionResult
from heldout.grading.submission import read_submission
from heldout.paths import ROOT
from heldout.testing.classes import make_class

CHAPTER = chapters()[0]
NAME = CHAPTER.slug
SOURCE = read_source(CHAPTER)
TASK = tasks(SOURCE)[0]
WRITTEN = next(
    cell.metadata.nbgrader.grade_id for cell in SOURCE.cells if is_grade(cell) and is_solution(cell)
)
MONDAY = datetime(2026, 11, 2, 12)


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course whose gradebook knows the exercise, and nobody's submission."""
    course = tmp_path_factory.mktemp("released")
    make_class(course, CHAPTER, size=0)
    return course


@pytest.fixture
def course(released: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(released, tmp_path / "course"))


@pytest.fixture
def config(course: Path) -> Config:
    return course_config(course)


@pytest.fixture
def coursedir(config: Config) -> CourseDirectory:
    return CourseDirectory(config=config, assignment_id=NAME)


@pytest.fixture
def assignment(config: Config) -> Assignment:
    return load_assignment(ROOT / "solutions" / NAME, config)


@pytest.fixture
def gradebook(coursedir: CourseDirectory) -> Iterator[Gradebook]:
    with Gradebook(coursedir.db_url, coursedir.course_id) as gradebook:
        yield gradebook


@pytest.fixture
def recorder(gradebook: Gradebook, assignment: Assignment, config: Config) -> Recorder:
    return Recorder(gradebook, assignment, config)


def solved(**answers: str) -> Result:
    """A result with full points, in which these cells read otherwise than in the solution."""
    notebook = submission(CHAPTER, SOURCE, [])
    for cell in notebook.cells:
        name = cell.metadata.get("nbgrader", {}).get("grade_id")
        cell.source = answers.get(name, cell.source)
    cells = {
        cell.metadata.nbgrader.grade_id: CellResult(
            None if is_solution(cell) else float(cell.metadata.nbgrader.points),
            float(cell.metadata.nbgrader.points),
        )
        for cell in SOURCE.cells
        if is_grade(cell)
    }
    return Result(cells, Status.NEEDS_PERSON, notebook=nbformat.v4.writes(notebook))


def without(result: Result, *tests: str) -> Result:
    """The same result with no points in these cells."""
    lost = {name: replace(result.cells[name], score=0.0, message="no") for name in tests}
    return replace(result, cells={**result.cells, **lost})


def whole(result: Result) -> SubmissionResult:
    """The result of a submission of this one notebook."""
    return SubmissionResult({NAME: result})


def graded(result: Result, student: str = "alice", digest: str = "first") -> Graded:
    return Graded(student, whole(result), digest, MONDAY)


def unrecorded(recorder: Recorder, *results: Graded) -> set[str]:
    return {graded.student for graded in recorder.unrecorded(results)}


def rows(gradebook: Gradebook, student: str = "alice") -> dict[str, object]:
    """Everything that nbgrader keeps of a submission, but for its ids."""
    gradebook.db.expire_all()
    whole = gradebook.find_submission(NAME, student)
    (notebook,) = whole.notebooks
    return {
        "student": whole.student.to_dict(),
        "submission": {k: v for k, v in whole.to_dict().items() if k != "id"},
        "extension": whole.extension,
        "penalty": notebook.late_submission_penalty,
        "notebook": {k: v for k, v in notebook.to_dict().items() if k != "id"},
        "grades": {g.name: {k: v for k, v in g.to_dict().items() if k != "id"} for g in notebook.grades},
        "comments": {c.name: (c.auto_comment, c.manual_comment) for c in notebook.comments},
    }


def grade_by_hand(gradebook: Gradebook, cell: str, score: float, student: str = "alice") -> None:
    """What formgrader does when a person enters a score."""
    grade = gradebook.find_grade(cell, NAME, NAME, student)
    grade.manual_score, grade.needs_manual_grade = score, False
    gradebook.db.commit()


def needs_look(gradebook: Gradebook, cell: str) -> bool:
    gradebook.db.expire_all()
    return gradebook.find_grade(cell, NAME, NAME, "alice").needs_manual_grade


def test_export_has_the_scores(recorder: Recorder, gradebook: Gradebook, tmp_path: Path) -> None:
    recorder.record(graded(solved()))
    recorder.record(graded(without(solved(), *TASK.tests), "bob"))
    gradebook.add_student("carol")
    plugin = CsvExportPlugin()
    plugin.to = str(tmp_path / "grades.csv")
    plugin.export(gradebook)
    with (tmp_path / "grades.csv").open() as file:
        scores = {row["student_id"]: (float(row["score"]), row["timestamp"]) for row in csv.DictReader(file)}
    full = sum(task.points for task in tasks(SOURCE))
    assert scores == {
        "alice": (full, str(MONDAY)),
        "bob": (full - TASK.points, str(MONDAY)),
        "carol": (0.0, ""),
    }
    assert recorder.without_submission(["alice", "bob"]) == ["carol"]


@pytest.mark.kernel
def test_rows_are_those_of_nbgrader_autograde(
    course: Path, recorder: Recorder, gradebook: Gradebook, assignment: Assignment, coursedir: CourseDirectory
) -> None:
    stubs = {
        c.metadata.nbgrader.grade_id: c.source
        for c in assignment.notebooks[NAME].release.cells
        if is_solution(c)
    }
    result = solved(**{TASK.name: stubs[TASK.name], WRITTEN: stubs[WRITTEN]})
    result = without(result, *TASK.tests, WRITTEN)
    submitted = course / "submitted" / "alice" / NAME
    submitted.mkdir(parents=True)
    (submitted / f"{NAME}.ipynb").write_text(result.notebook)
    (submitted / "timestamp.txt").write_text("2026-11-02 14:00:00 +0200")
    gradebook.update_or_create_assignment(NAME, duedate="2026-11-02 11:00:00")
    shutil.copy(ROOT / "nbgrader_config.py", course)
    with (course / "nbgrader_config.py").open("a") as file:
        file.write("\nc.LateSubmissionPlugin.penalty_method = 'zero'\n")
    config = Config({"LateSubmissionPlugin": {"penalty_method": "zero"}})
    recorder = Recorder(gradebook, assignment, config)
    timestamp = coursedir.get_existing_timestamp(str(submitted))
    recorder.record(Graded("alice", whole(replace(result, status=Status.GRADED)), "first", timestamp))
    write_autograded(coursedir, "alice", assignment, "first", whole(result))
    ours = rows(gradebook)
    subprocess.run(
        [Path(sys.executable).with_name("nbgrader"), "autograde", "--force", NAME],
        cwd=course,
        env={k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")},
        check=True,
        capture_output=True,
    )
    assert rows(gradebook) == ours
    assert ours["penalty"] == ours["notebook"]["score"] > 0
    assert ours["comments"][TASK.name] == ("No response.", None)
    # what nbgrader has written over is nobody's result of ours
    assert read_autograded(coursedir, "alice", assignment) is None


def test_same_result_again_changes_nothing(recorder: Recorder, gradebook: Gradebook) -> None:
    recorder.record(graded(solved()))
    grade_by_hand(gradebook, WRITTEN, 1.5)
    before = rows(gradebook)
    recorder.record(graded(solved()))
    assert rows(gradebook) == before
    assert before["grades"][WRITTEN]["needs_manual_grade"] is False


@pytest.mark.parametrize(
    ("again", "look"),
    [
        (graded(solved(**{WRITTEN: "Another answer."}), digest="second"), True),
        (graded(solved(**{TASK.name: "1 / 0"}), digest="second"), True),
        # the instructors mended a test: who had been graded by hand is not opened again
        (graded(solved(), digest="second"), False),
    ],
)
def test_changed_answers_need_another_look(
    recorder: Recorder, gradebook: Gradebook, again: Graded, look: bool
) -> None:
    recorder.record(graded(solved()))
    grade_by_hand(gradebook, WRITTEN, 1.5)
    recorder.record(again)
    assert needs_look(gradebook, WRITTEN) is look
    assert gradebook.find_grade(WRITTEN, NAME, NAME, "alice").manual_score == 1.5


def test_changed_score_needs_another_look_in_that_cell(recorder: Recorder, gradebook: Gradebook) -> None:
    test = TASK.tests[0]
    recorder.record(graded(without(solved(), test)))
    for cell in (test, WRITTEN):
        grade_by_hand(gradebook, cell, 0.5)
    recorder.record(graded(solved(), digest="second"))
    assert (needs_look(gradebook, test), needs_look(gradebook, WRITTEN)) == (True, False)
    assert gradebook.find_grade(test, NAME, NAME, "alice").score == 0.5


def test_what_there_is_to_tell_stands_in_the_first_comment(recorder: Recorder, gradebook: Gradebook) -> None:
    result = replace(solved(), status=Status.TIMED_OUT, notes=["Task 2 ran for a minute <script>."])
    recorder.record(graded(result))
    first = next(c.metadata.nbgrader.grade_id for c in SOURCE.cells if is_solution(c))
    comment = gradebook.find_comment(first, NAME, NAME, "alice")
    assert comment.comment.startswith("Your notebook took too long and was stopped. Task 2 ran")
    assert "<script" not in comment.comment
    comment.manual_comment = "Let us talk."
    gradebook.db.commit()
    recorder.record(graded(solved(), digest="second"))
    comment = gradebook.find_comment(first, NAME, NAME, "alice")
    assert (comment.auto_comment, comment.comment) == (None, "Let us talk.")


def test_no_points_without_cells_and_nothing_for_the_missing(
    recorder: Recorder, gradebook: Gradebook
) -> None:
    recorder.record(graded(Result(status=Status.UNREADABLE, notes=["It is no notebook."])))
    recorder.record(graded(Result(status=Status.MISSING), "bob"))
    found = rows(gradebook)
    assert {grade["auto_score"] for grade in found["grades"].values()} == {0.0}
    assert found["submission"]["needs_manual_grade"] is False
    with pytest.raises(MissingEntry):
        gradebook.find_student("bob")


def test_what_the_grader_could_not_read_in_time_waits_for_a_person(
    recorder: Recorder, gradebook: Gradebook
) -> None:
    slow = Result(status=Status.TIMED_OUT, trouble="Reading the notebook took more than 20 seconds.")
    recorder.record(graded(slow))
    (notebook,) = gradebook.find_submission(NAME, "alice").notebooks
    assert {(grade.auto_score, grade.needs_manual_grade) for grade in notebook.grades} == {(None, True)}


def test_extension_takes_the_penalty_away(gradebook: Gradebook, assignment: Assignment) -> None:
    config = Config({"LateSubmissionPlugin": {"penalty_method": "zero"}})
    recorder = Recorder(gradebook, assignment, config)
    gradebook.update_or_create_assignment(NAME, duedate=MONDAY - timedelta(hours=1))
    recorder.record(graded(solved()))
    full = sum(task.points for task in tasks(SOURCE))
    assert gradebook.find_submission(NAME, "alice").late_submission_penalty == full
    assert unrecorded(recorder, graded(solved())) == set()
    gradebook.grant_extension(NAME, "alice", hours=2)
    assert unrecorded(recorder, graded(solved())) == {"alice"}
    recorder.record(graded(solved()))
    assert rows(gradebook)["penalty"] is None


class TooMuch(LateSubmissionPlugin):
    """Takes more than there is."""

    def late_submission_penalty(self, student_id: str, score: float, total_seconds_late: float) -> float:
        if student_id == "mallory":
            raise ZeroDivisionError
        return score + total_seconds_late


def test_own_plugin_is_held_to_the_score(gradebook: Gradebook, assignment: Assignment) -> None:
    recorder = Recorder(gradebook, assignment, Config({"AssignLatePenalties": {"plugin_class": TooMuch}}))
    gradebook.update_or_create_assignment(NAME, duedate=MONDAY - timedelta(hours=1))
    recorder.record(graded(without(solved(), *TASK.tests)))
    full = sum(task.points for task in tasks(SOURCE))
    assert rows(gradebook)["penalty"] == full - TASK.points
    with pytest.raises(ZeroDivisionError):
        recorder.record(graded(solved(), "mallory"))
    gradebook.db.commit()
    with pytest.raises(MissingEntry):
        gradebook.find_student("mallory")


def test_unrecorded_finds_what_is_missing_or_was_changed(recorder: Recorder, gradebook: Gradebook) -> None:
    for student in ("alice", "bob", "carol", "dave"):
        recorder.record(graded(solved(), student))
    grade_by_hand(gradebook, WRITTEN, 1.0, "alice")  # no reason to record again
    gradebook.find_grade(TASK.tests[0], NAME, NAME, "bob").auto_score = 0.0
    gradebook.db.commit()
    again = [
        graded(solved(), "alice"),
        graded(solved(), "bob"),
        graded(without(solved(), TASK.tests[0]), "carol"),
        replace(graded(solved(), "dave"), timestamp=MONDAY + timedelta(minutes=1)),
        graded(solved(), "eve"),
    ]
    assert unrecorded(recorder, *again) == {"bob", "carol", "dave", "eve"}


def test_unrecorded_asks_the_database_as_often_for_a_large_class(
    recorder: Recorder, gradebook: Gradebook
) -> None:
    queries: list[str] = []
    event.listen(gradebook.engine, "before_cursor_execute", lambda *args: queries.append(args[2]))
    asked = []
    for students in (2, 20):
        results = [graded(solved(), f"student{number}") for number in range(students)]
        for result in results:
            recorder.record(result)
        queries.clear()
        assert unrecorded(recorder, *results) == set()
        assert len(recorder.submitted_grades()) == students
        asked.append(len(queries))
    assert asked[0] == asked[1]


def test_refusal_leaves_nothing_and_shows_no_password(recorder: Recorder, gradebook: Gradebook) -> None:
    gradebook.db.execute(
        text("CREATE TRIGGER full BEFORE INSERT ON comment BEGIN SELECT RAISE(ABORT, 'disk full'); END")
    )
    gradebook.db.commit()
    with pytest.raises(RecordError, match=r"(?s)the submission of 'alice'.*disk full.*Nothing"):
        recorder.record(graded(solved()))
    assert gradebook.students == []
    assert gradebook.db.query(SubmittedAssignment).count() == 0


def test_unknown_assignment_is_refused(gradebook: Gradebook, assignment: Assignment, config: Config) -> None:
    with pytest.raises(RecordError, match="Run 'nbgrader generate_assignment 99-new' first"):
        Recorder(gradebook, replace(assignment, name="99-new"), config)


@pytest.mark.parametrize("change", ["test", "points", "name"])
def test_changed_assignment_is_refused(
    gradebook: Gradebook, assignment: Assignment, config: Config, change: str
) -> None:
    cell = next(c for c in assignment.notebooks[NAME].source.cells if is_grade(c) and not is_solution(c))
    if change == "test":
        cell.source += "\n# one more"
    elif change == "points":
        cell.metadata.nbgrader.points += 1
    else:
        cell.metadata.nbgrader.grade_id += "_new"
    with pytest.raises(RecordError, match="generate_assignment --force"):
        Recorder(gradebook, assignment, config)


def test_result_of_another_assignment_is_refused(recorder: Recorder, gradebook: Gradebook) -> None:
    result = solved()
    other = replace(result, cells={**result.cells, "test_other": CellResult(1.0, 1.0)})
    with pytest.raises(RecordError, match="test_other"):
        recorder.record(graded(other))
    for score in (-1.0, 99.0, float("nan")):
        cells = {**result.cells, TASK.tests[0]: CellResult(score, 99.0)}
        with pytest.raises(RecordError, match=TASK.tests[0]):
            recorder.record(graded(replace(result, cells=cells)))
    assert gradebook.students == []


# -- the folder autograded


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_autograded_is_read_back(coursedir: CourseDirectory, assignment: Assignment) -> None:
    result = replace(solved(), notes=["A note."], seconds=1.5, memory=7)
    write_autograded(coursedir, "alice", assignment, "first", whole(result))
    digest, found = read_autograded(coursedir, "alice", assignment)
    back = found.notebooks[NAME]
    assert (digest, replace(back, notebook="")) == ("first", replace(result, notebook=""))
    cells = [
        [(cell.cell_type, cell.source) for cell in nbformat.reads(text, as_version=4).cells]
        for text in (result.notebook, back.notebook)
    ]
    assert cells[0] == cells[1]
    # written again it is the same, so that the feedback made from it stays
    write_autograded(coursedir, "alice", assignment, "first", whole(back))
    assert read_autograded(coursedir, "alice", assignment) == (digest, whole(back))


def test_recording_what_was_read_back_changes_nothing(
    recorder: Recorder, gradebook: Gradebook, coursedir: CourseDirectory, assignment: Assignment
) -> None:
    result = solved(**{WRITTEN: "a <b>, [x](y) and ![z](w)"})
    recorder.record(graded(result))
    grade_by_hand(gradebook, WRITTEN, 1.0)
    write_autograded(coursedir, "alice", assignment, "first", whole(result))
    _, found = read_autograded(coursedir, "alice", assignment)
    back = found.notebooks[NAME]
    assert back.notebook != result.notebook
    recorder.record(graded(back))
    assert not needs_look(gradebook, WRITTEN)


def test_files_beside_the_notebook(course: Path, coursedir: CourseDirectory, assignment: Assignment) -> None:
    submitted = course / "submitted" / "alice" / NAME
    (submitted / "data").mkdir(parents=True)
    (course / "secret.txt").write_text("the solutions")
    (submitted / "link.txt").symlink_to(course / "secret.txt")
    (submitted / "folder").symlink_to(course, target_is_directory=True)
    for name in ("timestamp.txt", "data/mine.csv", "digits.csv", "result.json", "other.ipynb", "x.pyc"):
        (submitted / name).write_text("the student's")
    assignment = replace(assignment, files={"digits.csv": b"ours", "data/mine.csv/deep.csv": b"ours"})
    handed_in = read_submission(submitted, assignment)
    write_autograded(
        coursedir, "alice", assignment, "first", whole(solved()), handed_in.files | {"own.csv": b"a"}
    )
    found = files(autograded_folder(coursedir, "alice", assignment))
    assert set(found) == {
        f"{NAME}.ipynb",
        "result.json",
        "timestamp.txt",
        "digits.csv",
        "data/mine.csv/deep.csv",
        "own.csv",
        "x.pyc",
    }
    assert found["digits.csv"] == b"ours"
    assert found["timestamp.txt"] == b"the student's"
    assert read_autograded(coursedir, "alice", assignment)[0] == "first"


def no_folder(folder: Path) -> None:
    shutil.rmtree(folder)


def other_notebook(folder: Path) -> None:
    path = folder / f"{NAME}.ipynb"
    path.chmod(0o644)
    path.write_text(path.read_text() + " ")


def half_a_result(folder: Path) -> None:
    path = folder / "result.json"
    path.chmod(0o644)
    path.write_text(path.read_text()[:-20])


def other_json(folder: Path) -> None:
    path = folder / "result.json"
    path.chmod(0o644)
    path.write_text(
        json.dumps({**json.loads(path.read_text()), "notebooks": {NAME: {"result": {"cells": []}}}})
    )


def no_notebook(folder: Path) -> None:
    (folder / f"{NAME}.ipynb").unlink()


@pytest.mark.parametrize("damage", [no_folder, other_notebook, half_a_result, other_json, no_notebook])
def test_damaged_folder_is_not_read(
    coursedir: CourseDirectory, assignment: Assignment, damage: Callable[[Path], None]
) -> None:
    write_autograded(coursedir, "alice", assignment, "first", whole(solved()))
    damage(autograded_folder(coursedir, "alice", assignment))
    assert read_autograded(coursedir, "alice", assignment) is None


def killed_at(step: int, task: Callable[[], None]) -> bool:
    """Do this in a process that ends before its ``step``-th access to a file; return whether it ended so."""
    child = os.fork()
    if child == 0:
        steps = count(1)

        def hook(name: str, arguments: tuple[object, ...]) -> None:
            if name.startswith(("open", "os.", "shutil.")) and next(steps) == step:
                os._exit(9)

        sys.addaudithook(hook)
        try:
            task()
        except BaseException:  # noqa: BLE001  (a fork of pytest must never return to it)
            os._exit(1)
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert status in (0, 9)
    return status == 9


@pytest.mark.parametrize("before", [None, "old"])
def test_killed_while_writing(coursedir: CourseDirectory, assignment: Assignment, before: str | None) -> None:
    own = {"notes.txt": b"mine"}
    folder = autograded_folder(coursedir, "alice", assignment)
    old, new = whole(solved()), whole(without(solved(), *TASK.tests))
    seen = set()
    for step in count(1):
        shutil.rmtree(folder.parent, ignore_errors=True)
        if before:
            write_autograded(coursedir, "alice", assignment, "old", old, own)
        killed = killed_at(step, lambda: write_autograded(coursedir, "alice", assignment, "new", new, own))
        found = read_autograded(coursedir, "alice", assignment)
        seen.add(found and found[0])
        if found:
            assert found[1].notebooks[NAME].cells == (old if found[0] == "old" else new).notebooks[NAME].cells
            assert (folder / "notes.txt").read_text() == "mine"
        # nothing is left beside the folder, and the next writing is as if nothing had happened
        assert list(folder.parent.glob(".*")) == []
        if step % 5 == 0:
            write_autograded(coursedir, "alice", assignment, "new", new, own)
            assert read_autograded(coursedir, "alice", assignment)[0] == "new"
        if not killed:
            break
    assert step > 10
    assert seen == {before, "new"}


def test_the_time_of_an_older_version_is_not_that_of_a_newer_one(
    recorder: Recorder, gradebook: Gradebook
) -> None:
    def time_of(result: Result, digest: str, timestamp: datetime | None) -> datetime | None:
        recorder.record(Graded("alice", whole(result), digest, timestamp))
        return gradebook.find_submission(NAME, "alice").timestamp

    first, second = solved(), solved(**{WRITTEN: "Another answer."})
    assert time_of(first, "first", MONDAY) == MONDAY
    assert time_of(without(first, *TASK.tests), "again", None) == MONDAY  # the same work, graded anew
    assert time_of(second, "second", None) is None
    assert time_of(second, "second, with its time", MONDAY) == MONDAY
