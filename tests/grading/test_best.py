"""Where the course says so, the version that earns most counts."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from heldout.exercises.release import course_config
from heldout.grading import best
from heldout.grading.attempts import Attempt, Attempts
from heldout.grading.course import Course, Row
from heldout.grading.executors import Processes
from heldout.testing.classes import TINY, make_tiny_class, student
from heldout.testing.crashes import graded

pytestmark = pytest.mark.usefixtures("sandbox")

RIGHT, HALF, OTHER_HALF, BLANK = map(student, range(4))
NAME = f"{TINY}.ipynb"


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    course = tmp_path_factory.mktemp("pristine") / "course"
    make_tiny_class(course, 4)
    Course(course, TINY).note_trial()
    return course


@pytest.fixture
def course(pristine: Path, tmp_path: Path) -> Path:
    """A class of four, of which HALF has handed in three versions: what RIGHT did, BLANK's, and the own."""
    course = shutil.copytree(pristine, tmp_path / "course")
    with (course / "nbgrader_config.py").open("a") as file:
        file.write("\nc.Collect.attempts = 'best'\n")
    works = {who: (course / "submitted" / who / TINY / NAME).read_bytes() for who in (RIGHT, BLANK, HALF)}
    for day, work in enumerate(works.values(), start=1):
        versions(course).keep(
            Attempt({NAME: work}, {NAME: work}, datetime(2026, 11, day, tzinfo=UTC), system="moodle")
        )
    versions(course).hand_over(versions(course).counts("best"))
    return course


@pytest.fixture(scope="module")
def processes() -> Processes:
    with Processes(2) as processes:
        yield processes


def versions(course: Path) -> Attempts:
    return Attempts(course / "attempts" / HALF / TINY, course / "submitted" / HALF / TINY)


def handed_in_on(course: Path) -> str:
    return (course / "submitted" / HALF / TINY / "timestamp.txt").read_text()[:10]


def grade(course: Path, processes: Processes, **options: object) -> tuple[Row, list[str]]:
    class_ = Course(course, TINY)
    rows = {row.student: row for row in class_.grade(processes, **options)}
    assert rows[RIGHT].score == 17 and rows[OTHER_HALF].score == 9
    return rows[HALF], class_.warnings


def test_the_best_counts_and_is_graded_once(course: Path, processes: Processes) -> None:
    assert handed_in_on(course) == "2026-11-03"
    row, told = grade(course, processes)
    assert row.score == 17
    assert handed_in_on(course) == "2026-11-01"
    assert told == [f"An older version earned more, and counts: {HALF} (1 of 3)."]
    before = graded(course)
    kept = {path: path.stat().st_mtime_ns for path in (course / "attempts").rglob("result-*.json")}
    assert len(kept) == 3
    versions(course).hand_over(versions(course).notes()[-1])  # as the next collecting does
    row, told = grade(course, processes)
    assert row.score == 17 and len(told) == 1 and graded(course) == before
    assert {path: path.stat().st_mtime_ns for path in kept} == kept
    grade(course, processes, force=True)
    assert len(list((course / "attempts").rglob("result-*.json"))) == 3
    assert not kept.items() & {(path, path.stat().st_mtime_ns) for path in kept}


def test_who_loses_more_by_being_late_than_is_gained_keeps_the_timely_one(
    course: Path, processes: Processes
) -> None:
    with (course / "nbgrader_config.py").open("a") as file:
        file.write("c.LateSubmissionPlugin.penalty_method = 'zero'\n")
    config = course_config(course)
    notes = versions(course).notes()
    with Gradebook(config.CourseDirectory.db_url, config.CourseDirectory.course_id) as gradebook:
        gradebook.update_or_create_assignment(TINY, duedate="2026-11-02 12:00:00")
    kept = course / "attempts" / HALF / TINY
    works = [(kept / note.folder / "files" / NAME).read_bytes() for note in notes]
    late = Attempt({NAME: works[0], "b": b""}, {NAME: works[0]}, datetime(2026, 11, 9, tzinfo=UTC))
    shutil.rmtree(kept / notes[0].folder)
    timely = Attempt({NAME: works[2], "b": b""}, {NAME: works[2]}, datetime(2026, 11, 1, tzinfo=UTC))
    for one in (timely, late):
        versions(course).keep(one)
    row, _ = grade(course, processes)
    assert row.score == 8 and handed_in_on(course) == "2026-11-01"


def test_of_equal_ones_the_last_counts_and_a_person_decides_above_all(
    course: Path, processes: Processes
) -> None:
    work = (course / "submitted" / RIGHT / TINY / NAME).read_bytes()
    again = Attempt({NAME: work}, {NAME: work}, datetime(2026, 11, 5, tzinfo=UTC))
    versions(course).keep(again)
    row, told = grade(course, processes)
    assert row.score == 17 and handed_in_on(course) == "2026-11-05" and told == []
    versions(course).choose(2)
    versions(course).hand_over(versions(course).counts("best"))
    row, _ = grade(course, processes)
    assert row.score == 0 and handed_in_on(course) == "2026-11-02"


def test_a_version_that_no_test_could_judge_is_a_person_s(
    course: Path, processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(best, "_lacks", lambda result: True)
    row, _ = grade(course, processes)
    assert row.score == 17 and row.status == "needs a person"
    assert "Version 1, 2 and 3 could not be judged" in row.trouble and "version 1 counts" in row.trouble


def test_a_version_that_can_t_be_read_is_a_person_s(course: Path, processes: Processes) -> None:
    folder = course / "attempts" / HALF / TINY / versions(course).notes()[1].folder
    (folder / "attempt.json").write_text("{")
    row, _ = grade(course, processes)
    assert "attempt.json can't be read" in row.trouble and row.status == "needs a person"
