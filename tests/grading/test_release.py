"""What ``heldout release`` lets through, and what it refuses and says."""

import shutil
from collections.abc import Callable
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from nbgrader.coursedir import CourseDirectory

from heldout.cli import main
from heldout.exercises.release import course_config
from heldout.grading.assignment import AssignmentError, load_assignment
from heldout.grading.executors import Processes
from heldout.grading.limits import grading_limits
from heldout.grading.release import ConversionError, check_assignment, generate
from heldout.testing.classes import PAIR, TINY, cell_of, edit_source, make_pair_class, make_tiny_class


@pytest.fixture(scope="module")
def pristine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    course = tmp_path_factory.mktemp("pristine") / "course"
    make_tiny_class(course, 0)
    return course


@pytest.fixture
def course(pristine: Path, tmp_path: Path) -> Path:
    """A course with the tiny exercise, released."""
    return Path(shutil.copytree(pristine, tmp_path / "course"))


def released(course: Path) -> dict[str, bytes]:
    """All files of the release folder, hidden ones too, and of the folder around it."""
    return {
        path.relative_to(course).as_posix(): path.read_bytes()
        for path in [*(course / "exercises").rglob("*"), *course.glob(".*/**/*")]
        if path.is_file()
    }


def problems(course: Path) -> list[str]:
    config = course_config(course)
    assignment = load_assignment(course / "solutions" / TINY, config)
    with Processes(2) as executors:
        found = check_assignment(assignment, grading_limits(config), executors)
    return [str(problem) for problem in found]


def twice_the_same_name(notebook: NotebookNode) -> None:
    cell_of(notebook, "test_shout").metadata.nbgrader.grade_id = "test_double"


def an_empty_test(notebook: NotebookNode) -> None:
    hidden = "### BEGIN HIDDEN TESTS\n# later\n### END HIDDEN TESTS"
    cell_of(notebook, "test_double").source = hidden


def an_end_without_a_beginning(notebook: NotebookNode) -> None:
    cell_of(notebook, "test_double").source += "\n### END HIDDEN TESTS"


def no_points(notebook: NotebookNode) -> None:
    del cell_of(notebook, "test_double").metadata.nbgrader["points"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (twice_the_same_name, "tiny.ipynb, cell test_double: 2 cells have this name"),
        (an_empty_test, "tiny.ipynb, cell test_double: has points and tests nothing"),
        (
            an_end_without_a_beginning,
            "tiny.ipynb, cell test_double: has an 'END HIDDEN TESTS' without its 'BEGIN",
        ),
        (no_points, "tiny.ipynb, cell test_double: says nowhere how many points it gives"),
    ],
)
def test_what_can_be_seen(course: Path, change: Callable[[NotebookNode], None], told: str) -> None:
    edit_source(course, change)
    (only,) = problems(course)
    assert only.startswith(told)


@pytest.mark.parametrize("region", ["SOLUTION", "HIDDEN TESTS"])
def test_a_beginning_without_an_end(course: Path, region: str) -> None:
    name = "double" if region == "SOLUTION" else "test_double"

    def unclosed(notebook: NotebookNode) -> None:
        cell = cell_of(notebook, name)
        cell.source = cell.source.replace(f"### END {region}", "")

    edit_source(course, unclosed)
    with pytest.raises(AssignmentError, match=rf"tiny\.ipynb, cell \d \('{name}'\): [Nn]o end"):
        problems(course)


def test_a_notebook_that_can_not_be_read(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (course / "solutions" / TINY / "other.ipynb").write_text("{")
    before = released(course)
    assert main(["release", TINY, "--course-dir", str(course)]) == 1
    assert "other.ipynb can't be read as a notebook" in capsys.readouterr().err
    assert released(course) == before


@pytest.mark.usefixtures("sandbox")
def test_solution_and_blank_are_tried(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def wrong(notebook: NotebookNode) -> None:
        cell_of(notebook, "test_double").source = "assert 1 == 2, 'one is not two'"
        cell_of(notebook, "test_shout").source = "assert 1 == 1"

    edit_source(course, wrong)
    before, gradebook = released(course), (course / "gradebook.db").read_bytes()
    assert main(["release", TINY, "--course-dir", str(course)]) == 1
    told = capsys.readouterr().err.splitlines()
    (solution,) = [line for line in told if "cell test_double: the model solution gets 0 of 8 points" in line]
    (blank,) = [line for line in told if "cell test_shout: the students' version gets 9 of 9 points" in line]
    assert "one is not two" in solution and "tries" not in solution + blank
    assert released(course) == before and (course / "gradebook.db").read_bytes() == gradebook


@pytest.mark.usefixtures("sandbox")
def test_several_notebooks_are_released(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    course = tmp_path / "course"
    make_pair_class(course, 0)
    reading = nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell("To read first.")])
    nbformat.write(reading, course / "solutions" / PAIR / "reading.ipynb")
    before = released(course)
    command = ["release", PAIR, "--course-dir", str(course)]
    assert main([*command, "--check-only"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "reading.ipynb: no cell is nbgrader's" in told
    assert "problem1.ipynb, cell written: problem2 has a cell of this name (grade_id) too" in told
    assert released(course) == before
    assert main(command) == 0
    folder = f"exercises/{PAIR}"
    assert set(released(course)) == {f"{folder}/{name}.ipynb" for name in ("problem1", "problem2", "reading")}
    assert b"BEGIN" not in b"".join(released(course).values())
    config = course_config(course)
    with Gradebook(config.CourseDirectory.db_url, config.CourseDirectory.course_id) as gradebook:
        assert len(gradebook.find_assignment(PAIR).notebooks) == 3


# nbgrader adds a submission to the session a line later than SQLAlchemy would like
@pytest.mark.filterwarnings("ignore:Object of type <Submitted")
def test_what_nbgrader_refuses_leaves_the_old_release(course: Path) -> None:
    config = course_config(course)
    with Gradebook(config.CourseDirectory.db_url, config.CourseDirectory.course_id) as gradebook:
        gradebook.update_or_create_student("alice")
        gradebook.add_submission(TINY, "alice")
    edit_source(course, lambda notebook: notebook.cells.pop())
    before = released(course)
    with pytest.raises(ConversionError, match="submissions associated"):
        generate(CourseDirectory(config=config, assignment_id=TINY), config)
    assert released(course) == before
