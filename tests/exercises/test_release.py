"""The students' version: generated, equal to what is committed, and silent about what is hidden."""

from pathlib import Path

import nbformat
import pytest
from tests.run_notebook import run_nbval

from heldout.chapters import Chapter
from heldout.exercises.leaks import find_leaks, hidden_in
from heldout.exercises.release import course_config, release
from heldout.exercises.source import ExerciseError, read_source, tasks
from heldout.grading.cells import nbgrader_of
from heldout.notebooks import NotebookError
from heldout.paths import ROOT


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A course with this book's solutions and one gradebook for all, which takes nbgrader seconds to make."""
    folder = tmp_path_factory.mktemp("course")
    (folder / "solutions").symlink_to(ROOT / "solutions", target_is_directory=True)
    return folder


def test_committed_exercise_is_what_the_solution_generates(chapter: Chapter, course: Path) -> None:
    generated = release(chapter, course_config(course))
    assert generated.read_text() == (ROOT / chapter.exercise).read_text(), "Run 'make exercises'."
    assert (course / "gradebook.db").is_file()


def test_no_hidden_line_reaches_the_exercise(chapter: Chapter) -> None:
    hidden = hidden_in(read_source(chapter))
    assert len(hidden) > 50
    assert find_leaks((ROOT / chapter.exercise).parent, dict.fromkeys(hidden, "the solution")) == []


@pytest.mark.kernel
def test_solution_runs(chapter: Chapter, tmp_path: Path) -> None:
    result = run_nbval(ROOT / chapter.solution, tmp_path)
    assert result.returncode == 0, result.stdout[-5000:]


def test_size_of_an_exercise(chapter: Chapter) -> None:
    source = read_source(chapter)
    assert 4 <= len(tasks(source)) <= 8
    graded = [cell for cell in source.cells if nbgrader_of(cell).get("grade")]
    written = [cell for cell in graded if cell.cell_type == "markdown"]
    assert len(written) == 1, "One written answer is graded by a person."


def broken(chapter: Chapter, root: Path, old: str, new: str) -> None:
    """Write the chapter's solution with the first cell that holds ``old`` changed."""
    notebook = nbformat.read(ROOT / chapter.solution, as_version=4)
    cell = next(cell for cell in notebook.cells if old in cell.source)
    cell.source = cell.source.replace(old, new, 1)
    (root / chapter.solution).parent.mkdir(parents=True)
    nbformat.write(notebook, root / chapter.solution)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("### END SOLUTION", "", "'### BEGIN SOLUTION' in line .* is never closed"),
        ("### END HIDDEN TESTS", "", "'### BEGIN HIDDEN TESTS' in line .* is never closed"),
        ("### BEGIN HIDDEN TESTS", "", "'### END HIDDEN TESTS' in line .* closes nothing"),
    ],
)
def test_an_unclosed_block_is_named(
    chapter: Chapter, tmp_path: Path, old: str, new: str, message: str
) -> None:
    broken(chapter, tmp_path, old, new)
    with pytest.raises(ExerciseError, match=f"{chapter.solution}, cell .*{message}"):
        read_source(chapter, tmp_path)


def test_a_test_without_task_is_named(chapter: Chapter, tmp_path: Path) -> None:
    notebook = nbformat.read(ROOT / chapter.solution, as_version=4)
    cell = next(cell for cell in notebook.cells if nbgrader_of(cell).get("grade"))
    cell.metadata.nbgrader.grade_id = "test_nothing"
    (tmp_path / chapter.solution).parent.mkdir(parents=True)
    nbformat.write(notebook, tmp_path / chapter.solution)
    with pytest.raises(ExerciseError, match=r"test_nothing|has no cell 'test_"):
        read_source(chapter, tmp_path)


def test_a_file_that_is_no_notebook_is_named(chapter: Chapter, tmp_path: Path) -> None:
    path = tmp_path / chapter.solution
    path.parent.mkdir(parents=True)
    path.write_text("not JSON")
    with pytest.raises(NotebookError, match=f"{chapter.solution} is not a notebook"):
        read_source(chapter, tmp_path)
