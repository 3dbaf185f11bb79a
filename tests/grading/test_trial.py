"""Faults of a test, or of the machine, are never the student's: what is tried first, and what waits."""

import csv
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from nbformat import NotebookNode

from heldout.cli import main
from heldout.grading.course import Course, CourseError
from heldout.grading.executors import Processes
from heldout.grading.result import Status
from heldout.grading.run import SetupError
from heldout.kernels.sandbox import SandboxError
from heldout.testing.classes import TINY, cell_of, edit_source, make_tiny_class, student
from heldout.testing.crashes import graded
from tests.grading import assignments
from tests.grading.test_run import DOUBLE, LIMITS, SHORT
from tests.grading.test_run import graded as graded_alone

pytestmark = pytest.mark.usefixtures("sandbox")

RIGHT = "def double(x): return 2 * x"


@pytest.mark.parametrize(
    ("test", "raised"),
    [
        ("assert double(3) == 6)", "SyntaxError"),
        ("assert double(3) == expected", "NameError: name 'expected' is not defined"),
        ("import nowhere_at_all\nassert double(3) == 6", "ModuleNotFoundError"),
        ("open('/course/data.csv')\nassert double(3) == 6", "FileNotFoundError"),
        ("inputs = [1, 2].reshape(2)\nassert double(inputs[0]) == 2", "AttributeError"),
        ("assert double([3, 4][2]) == 6", "IndexError"),
    ],
)
def test_what_a_test_raises_by_itself_waits_for_a_person(test: str, raised: str) -> None:
    made = assignments.assignment(DOUBLE, assignments.test("double", f"x = 1\n{test}", points=2))
    for answer in (RIGHT, "def double(x): return x"):
        result = graded_alone(made, double=answer)
        cell = result.cells["test_double"]
        assert (cell.score, cell.fault) == (None, True) and raised in cell.message
        assert result.status is Status.NEEDS_PERSON
        assert "The test test_double is at fault, not you" in result.notes[0]


@pytest.mark.parametrize(
    ("test", "answer"),
    [
        ("assert double(3).shape == ()", RIGHT),  # the answer is of another type
        ("assert double(3)[0] == 6", RIGHT),
        ("assert double(3) == 6", "def twice(x): return 2 * x"),  # there is no such function
        ("if 'double' not in globals(): raise ValueError('define double')", "pass"),
        ("assert open('made.txt').read() == '6'", RIGHT),  # a file that the answer should have written
        ("assert double(3) == 6", "def double(x): import nowhere_at_all"),
        ("assert double(3) == 6", "def double(x): return undefined"),
        ("assert double(3) == 6", "def double(x): raise SyntaxError('mine')"),
        ("for last in double([]): pass\nassert last == 1", RIGHT),  # nothing came that could have been last
    ],
)
def test_what_comes_of_an_answer_is_the_answers(test: str, answer: str) -> None:
    made = assignments.assignment(DOUBLE, assignments.test("double", test))
    cell = graded_alone(made, double=answer).cells["test_double"]
    assert (cell.score, cell.fault) == (0.0, False)


@pytest.mark.parametrize("setup", ["import os; os._exit(1)", "while True: pass"])
def test_a_machine_that_can_not_run_the_setup_grades_nobody(setup: str) -> None:
    """It is no student's code that ends there; also where a student could have come first, a person looks."""
    made = assignments.assignment(
        assignments.setup(f"if type(globals()) is dict:\n    {setup}"),
        DOUBLE,
        assignments.test("double", "assert double(3) == 6"),
    )
    with pytest.raises(SetupError, match="'setup' as it was released"):
        graded_alone(made, SHORT, double=RIGHT)


def test_a_setup_that_fails_where_students_cells_run_is_not_theirs() -> None:
    made = assignments.assignment(
        assignments.setup("if type(globals()) is dict:\n    raise OSError('no disk')"),
        DOUBLE,
        assignments.test("double", "assert double(3) == 7"),
    )
    result = graded_alone(made, LIMITS, double=RIGHT)
    assert result.status is Status.NEEDS_PERSON and result.cells["test_double"].score is None
    assert "'setup' is at fault, not you: it fails where your cells run (OSError: no disk)" in result.notes[0]


# -- a class


@pytest.fixture(scope="module")
def processes() -> Iterator[Processes]:
    with Processes(2) as processes:
        yield processes


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    course = tmp_path_factory.mktemp("pristine") / "course"
    make_tiny_class(course, 2)
    return course


@pytest.fixture
def course(pristine: Path, tmp_path: Path) -> Path:
    """A class of two that has handed in and is not graded."""
    return Path(shutil.copytree(pristine, tmp_path / "course"))


def edit(course: Path, name: str, change: Callable[[str], str]) -> None:
    """Change the text of a cell of the source."""

    def changed(notebook: NotebookNode) -> None:
        cell = cell_of(notebook, name)
        cell.source = change(cell.source)

    edit_source(course, changed)


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        (
            "test_double",
            "== 14",
            "== 14)",
            "cell test_double: the test itself fails in line 3 (assert double(7)",
        ),
        ("test_double", "-2", "minus_two", "line 4 (assert double(-1) == minus_two): NameError"),
        ("test_shout", "'AB'", "'Ab'", "cell test_shout: the model solution gets 0 of 9 points in line 3"),
        (
            "setup",
            "import math",
            "import maths_of_ours",
            "what students are given fails, cell setup: ModuleNotFoundError",
        ),
    ],
)
def test_a_slip_in_the_source_grades_nobody(
    course: Path, processes: Processes, name: str, old: str, new: str, told: str
) -> None:
    edit(course, name, lambda source: source.replace(old, new))
    with pytest.raises(CourseError, match="Nobody has been graded") as caught:
        Course(course, TINY).grade(processes)
    assert told in str(caught.value)
    assert graded(course) == {}


def test_a_blank_that_earns_points_grades_nobody(course: Path, processes: Processes) -> None:
    edit(
        course,
        "test_double",
        lambda source: source.replace("assert double(7) == 14, 'twice 7 is 14'", "pass"),
    )
    edit(course, "test_double", lambda source: source.replace("assert double(-1) == -2", "pass"))
    with pytest.raises(CourseError, match="the students' version gets 8 of 8 points"):
        Course(course, TINY).grade(processes)
    assert graded(course) == {}
    rows = Course(course, TINY).grade(processes, trial=False)
    assert [row.score for row in rows] == [17, 8]


def test_one_trial_for_as_long_as_nothing_changes(
    course: Path, processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not Course(course, TINY).tried()
    Course(course, TINY).grade(processes)
    monkeypatch.setattr("heldout.grading.course.try_assignment", lambda *_: pytest.fail("tried again"))
    assert Course(course, TINY).tried()
    Course(course, TINY).grade(processes, force=True)
    edit(course, "test_double", lambda source: source + "\n# changed")
    assert not Course(course, TINY).tried()


def test_a_machine_where_nothing_runs_is_said(
    course: Path, processes: Processes, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken(Processes):
        def result(self, future: object) -> object:
            super().result(future)
            raise SandboxError("no more namespaces")

    with Broken(1) as broken, pytest.raises(CourseError, match=r"Nobody has been graded.*no more namespaces"):
        Course(course, TINY).grade(broken)
    assert graded(course) == {}


def test_tests_at_fault_stand_on_top_of_the_summary(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(course, "test_double", lambda source: source.replace("== 14", "== fourteen"))
    command = ["grade", TINY, "--course-dir", str(course), "--jobs", "2", "--no-trial"]
    assert main(command) == 3
    told = " ".join(capsys.readouterr().out.split())
    assert "Tests that failed themselves" in told
    assert "tiny.ipynb, cell test_double (2 of 2 students): NameError: name 'fourteen'" in told
    with (course / f"{TINY}.csv").open(encoding="utf-8-sig") as file:
        table = {row["student"]: row for row in csv.DictReader(file)}
    assert all("test_double is at fault, not you" in row["notes"] for row in table.values())
    edit(course, "test_double", lambda source: source.replace("== fourteen", "== 14"))
    assert main(command[:-1]) == 3
    told = " ".join(capsys.readouterr().out.split())
    assert "Tests that failed" not in told and f"- {student(0)}: 9 → 17 of 20" in told
    with (course / f"{TINY}.history.csv").open(encoding="utf-8-sig") as file:
        history = [(row["student"], row["before"], row["score"]) for row in csv.DictReader(file)]
    assert (student(0), "", "9") in history and (student(0), "9", "17") in history


@pytest.mark.nightly
def test_the_walkthrough_shows_all_of_it() -> None:
    command = [sys.executable, "-m", "heldout.testing.walkthrough"]
    told = " ".join(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split())
    assert told.count("Nobody has been graded.") == 5 and told.count("(exit status 1)") == 5
    assert "the students' version gets 9 of 9 points" in told
    assert f"- {student(1)}: 10 → 19 of 20" in told
    assert "cell test_double: gives 10 points instead of 8" in told
