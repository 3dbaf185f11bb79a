"""A changed source reaches the gradebook, and no mark or comment of a person is lost on the way."""

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from nbgrader.api import Gradebook, MissingEntry
from nbgrader.coursedir import CourseDirectory
from nbgrader.plugins import CsvExportPlugin

from heldout.exercises.release import course_config
from heldout.grading.course import Course, Row
from heldout.grading.executors import Processes
from heldout.grading.release import generate
from heldout.grading.result import Status
from heldout.testing.classes import (
    PAIR,
    TINY,
    cell_of,
    edit_source,
    make_pair_class,
    make_tiny_class,
    student,
)
from tests.grading.assignments import nbgrader

pytestmark = pytest.mark.usefixtures("sandbox")

FIRST = student(0)


@pytest.fixture(scope="module")
def processes() -> Iterator[Processes]:
    with Processes(2) as processes:
        yield processes


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory, processes: Processes) -> Path:
    course = tmp_path_factory.mktemp("pristine") / "course"
    make_tiny_class(course, 4)
    grade(course, processes)
    with opened(course) as gradebook:
        written = gradebook.find_grade("written", TINY, TINY, FIRST)
        written.manual_score, written.needs_manual_grade = 2, False
        gradebook.find_comment("written", TINY, TINY, FIRST).manual_comment = "Good."
        gradebook.db.commit()
    return course


@pytest.fixture
def course(pristine: Path, tmp_path: Path) -> Path:
    """A class of four that has been graded; the first has 2 points and a comment of a person's."""
    return Path(shutil.copytree(pristine, tmp_path / "course"))


def opened(course: Path) -> Gradebook:
    config = course_config(course)
    return Gradebook(config.CourseDirectory.db_url, config.CourseDirectory.course_id)


def grade(course: Path, processes: Processes, told: list[str] | None = None) -> dict[str, Row]:
    tell = (lambda sentence: None) if told is None else told.append
    return {row.student: row for row in Course(course, TINY).grade(processes, trial=False, tell=tell)}


def told_everywhere(course: Path, rows: dict[str, Row]) -> None:
    """The class's table, the gradebook and nbgrader's export say the same."""
    config = course_config(course)
    with opened(course) as gradebook:
        known = {found.student_id: found.score for found in gradebook.assignment_submissions(TINY)}
        assert {name: row.score for name, row in rows.items()} == known
        plugin = CsvExportPlugin(config=config)
        plugin.to = str(course / "export.csv")
        plugin.export(gradebook)
    with (course / "export.csv").open() as file:
        exported = {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}
    assert exported == known


def test_a_test_is_added(course: Path, processes: Processes) -> None:
    def add(notebook: NotebookNode) -> None:
        source = "### BEGIN HIDDEN TESTS\nassert double(0.5) == 1\n### END HIDDEN TESTS"
        metadata = nbgrader("test_half", grade=True, points=5, cell_type="code")
        notebook.cells.insert(3, new_code_cell(source, metadata=metadata))

    edit_source(course, add)
    told: list[str] = []
    rows = grade(course, processes, told)
    assert told == ["tiny.ipynb, cell test_half: is new"]
    assert [(row.before, row.score, row.max_score) for row in rows.values()] == [
        (19, 24, 25),
        (8, 13, 25),
        (9, 9, 25),
        (0, 0, 25),
    ]
    with opened(course) as gradebook:
        assert gradebook.find_comment("written", TINY, TINY, FIRST).comment == "Good."
    told_everywhere(course, rows)
    told.clear()
    grade(course, processes, told)
    assert told == []


def test_a_task_and_its_mark_go(course: Path, processes: Processes) -> None:
    with opened(course) as gradebook:
        gradebook.find_grade("written", TINY, TINY, FIRST).extra_credit = 0.5
        gradebook.db.commit()

    def remove(notebook: NotebookNode) -> None:
        notebook.cells.remove(cell_of(notebook, "written"))

    edit_source(course, remove)
    told: list[str] = []
    rows = grade(course, processes, told)
    assert told[0] == "tiny.ipynb, cell written: is gone"
    assert rows[FIRST].score == 17 and rows[FIRST].max_score == 17 and rows[FIRST].status is Status.GRADED
    with (course / "tiny.removed-marks.csv").open(encoding="utf-8-sig") as file:
        (mark,) = csv.DictReader(file)
    given = mark["student"], mark["cell"], mark["score"], mark["extra_credit"], mark["comment"]
    assert given == (FIRST, "written", "2", "0.5", "Good.")
    with opened(course) as gradebook, pytest.raises(MissingEntry):
        gradebook.find_grade("written", TINY, TINY, FIRST)
    told_everywhere(course, rows)


def test_another_name_keeps_the_mark(course: Path, processes: Processes) -> None:
    def rename(notebook: NotebookNode) -> None:
        cell_of(notebook, "written").metadata.nbgrader.grade_id = "explained"

    edit_source(course, rename)
    told: list[str] = []
    rows = grade(course, processes, told)
    assert told == ["tiny.ipynb, cell explained: was called written; marks and comments stay with it"]
    with opened(course) as gradebook:
        assert gradebook.find_grade("explained", TINY, TINY, FIRST).manual_score == 2
        assert gradebook.find_comment("explained", TINY, TINY, FIRST).manual_comment == "Good."
    told_everywhere(course, rows)


def test_fewer_points_than_a_person_gave_ask_a_person(course: Path, processes: Processes) -> None:
    def lower(notebook: NotebookNode) -> None:
        cell_of(notebook, "written").metadata.nbgrader.points = 1
        cell_of(notebook, "test_double").metadata.nbgrader.points = 10

    edit_source(course, lower)
    told: list[str] = []
    rows = grade(course, processes, told)
    assert "tiny.ipynb, cell written: gives 1 points instead of 3" in told
    assert f"tiny.ipynb, cell written: a person gave {FIRST} 2 points; a person decides" in told
    assert rows[FIRST].status is Status.NEEDS_PERSON and "a person gave 2 of 1 points" in rows[FIRST].trouble
    assert rows[FIRST].score == 21  # 10, 9, and still 2
    told_everywhere(course, rows)
    with opened(course) as gradebook:
        for name in rows:
            written = gradebook.find_grade("written", TINY, TINY, name)
            written.manual_score, written.needs_manual_grade = 1, False
        gradebook.db.commit()
    assert {row.status for row in grade(course, processes).values()} == {Status.GRADED}


def test_a_student_who_left_keeps_what_the_gradebook_says(course: Path, processes: Processes) -> None:
    (course / "submitted" / FIRST).rename(course / "left")
    rows = grade(course, processes)
    assert rows[FIRST].score == 19 and rows[FIRST].status is Status.GRADED
    assert "no longer in" in rows[FIRST].trouble
    told_everywhere(course, rows)


def test_a_page_that_can_not_be_written_changes_no_points(course: Path, processes: Processes) -> None:
    page = course / "feedback" / FIRST / TINY / f"{TINY}.html"
    page.unlink()
    page.mkdir()  # in the page's way
    rows = grade(course, processes)
    assert rows[FIRST].score == 19
    assert (
        rows[FIRST].status is Status.NEEDS_PERSON and "feedback page was not written" in rows[FIRST].trouble
    )
    told_everywhere(course, rows)


def test_what_happened_ends_when_a_person_has_looked(tmp_path: Path, processes: Processes) -> None:
    make_tiny_class(tmp_path, 2)
    path = tmp_path / "submitted" / FIRST / TINY / f"{TINY}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    cell_of(notebook, "double").source = "import os\ndef double(x): os._exit(1)"
    nbformat.write(notebook, path)
    assert grade(tmp_path, processes)[FIRST].status is Status.CRASHED
    with opened(tmp_path) as gradebook:
        for name in (FIRST, student(1)):
            written = gradebook.find_grade("written", TINY, TINY, name)
            written.manual_score, written.needs_manual_grade = 1, False
        gradebook.db.commit()
    rows = grade(tmp_path, processes)
    assert {row.status for row in rows.values()} == {Status.GRADED}
    assert len([note for note in rows[FIRST].notes if "ended the process" in note]) == 1


def test_the_gradebook_has_what_nbgrader_would_have_written(tmp_path: Path, processes: Processes) -> None:
    """The same cells, to the checksum, as `nbgrader generate_assignment` enters for a new assignment."""
    kinds = ("grade_cells", "solution_cells", "task_cells", "source_cells")

    def known(course: Path) -> dict[str, list[dict[str, object]]]:
        with opened(course) as gradebook:
            notebook = gradebook.find_notebook(TINY, TINY)
            return {
                kind: sorted(
                    (
                        {k: v for k, v in found.to_dict().items() if k != "id"}
                        for found in getattr(notebook, kind)
                    ),
                    key=lambda fields: str(fields["name"]),
                )
                for kind in kinds
            }

    ours, stock = tmp_path / "ours", tmp_path / "stock"
    for made in (ours, stock):
        make_tiny_class(made, 1)
    (ours / "gradebook.db").unlink()
    grade(ours, processes)
    generate(CourseDirectory(config=course_config(stock), assignment_id=TINY), course_config(stock))
    assert known(ours) == known(stock)


def test_a_notebook_that_goes_takes_no_mark_along(tmp_path: Path, processes: Processes) -> None:
    """Comments stand with the cells of answers, points with those of tests; both are written down."""
    make_pair_class(tmp_path, 1)
    Course(tmp_path, PAIR).grade(processes, trial=False)
    with opened(tmp_path) as gradebook:
        gradebook.find_comment("shout", "problem2", PAIR, FIRST).manual_comment = "Short and clear."
        gradebook.db.commit()
    (tmp_path / "solutions" / PAIR / "problem2.ipynb").unlink()
    (row,) = Course(tmp_path, PAIR).grade(processes, trial=False)
    assert (row.score, row.max_score) == (8, row.max_score) and row.max_score < 20
    with (tmp_path / "pair.removed-marks.csv").open(encoding="utf-8-sig") as file:
        marks = [(mark["notebook"], mark["cell"], mark["comment"]) for mark in csv.DictReader(file)]
    assert marks == [("problem2", "shout", "Short and clear.")]
