"""The forms of tests that nbgrader courses use give the same scores here as with nbgrader's autograder."""

import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from traitlets.config import Config

from heldout.grading.assignment import AssignmentNotebook, students_version
from heldout.grading.limits import grading_limits
from heldout.grading.pipeline import grade_notebook
from heldout.grading.result import Result, Status
from heldout.testing.forms import Form, Graded, answered, course, grade_here, grade_stock, load_forms

pytestmark = pytest.mark.usefixtures("sandbox")

FORMS = load_forms()
each_form = pytest.mark.parametrize("form", FORMS, ids=[form.name for form in FORMS])


def said(graded: list[Graded]) -> str:
    """Return what went otherwise than expected, for the message of a failed test."""
    return "\n".join(
        f"{one.submission}: {one.scores} instead of {one.form.scores[one.submission]}\n{one.messages}"
        for one in graded
        if not one.as_expected
    )


@each_form
def test_scores_are_the_expected_ones(form: Form) -> None:
    graded = list(grade_here([form]))
    assert len(graded) == len(form.submissions) >= 2
    assert not (text := said(graded)), text
    (solution,) = (one for one in graded if one.submission == "solution")
    for test in form.refused:
        assert solution.result.status is Status.NEEDS_PERSON
        assert "a test can't" in solution.result.cells[test].message
    for test in form.unlike:
        assert "a test can't" in solution.result.cells[test].message


@pytest.mark.nightly
@each_form
def test_nbgrader_gives_the_same_scores(form: Form) -> None:
    graded = list(grade_stock([form]))
    for one in graded:
        expected = dict(zip(one.result.cells, form.scores[one.submission], strict=True))
        for name, cell in one.result.cells.items():
            if name not in form.refused + form.unlike:
                assert cell.score == expected[name], f"{one.submission}: {name} {cell.score} {cell.message}"


@pytest.fixture(scope="session")
def quickstart(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The assignment ps1 of the course that `nbgrader quickstart` makes."""
    folder = tmp_path_factory.mktemp("quickstart")
    command = [sys.executable, "-m", "nbgrader", "quickstart", "course101"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return folder / "course101/source/ps1"


def submissions(folder: Path) -> dict[str, dict[str, NotebookNode]]:
    """Return the model solution and the blank, by student and by the notebook's name."""
    sources = {path.stem: nbformat.read(path, as_version=4) for path in sorted(folder.glob("*.ipynb"))}
    blank = {name: students_version(source, Config()) for name, source in sources.items()}
    solution = {name: answered(source, blank[name], {}) for name, source in sources.items()}
    return {"solution": solution, "blank": blank}


def scores(result: Result) -> dict[str, tuple[float | None, float]]:
    """Return points earned and points possible of each graded cell."""
    return {name: (cell.score, cell.max_score) for name, cell in result.cells.items()}


def graded_here(folder: Path) -> dict[str, dict[str, Result]]:
    """Return the results of quickstart's two notebooks, by student and by the notebook's name."""
    limits = grading_limits(course())
    results: dict[str, dict[str, Result]] = {}
    for student, notebooks in submissions(folder).items():
        results[student] = {}
        for name, notebook in notebooks.items():
            source = nbformat.read(folder / f"{name}.ipynb", as_version=4)
            files = {"jupyter.png": (folder / "jupyter.png").read_bytes()}
            assignment = AssignmentNotebook("ps1", name, source, students_version(source, Config()), files)
            results[student][name] = grade_notebook(notebook, assignment, limits)
    return results


QUICKSTART = {
    "solution": {
        "correct_squares": (1, 1),
        "squares_invalid_input": (1, 1),
        "correct_sum_of_squares": (0.5, 0.5),
        "sum_of_squares_uses_squares": (0.5, 0.5),
        "sum_of_squares_equation": (None, 1),
        "sum_of_squares_application": (None, 2),
        "cell-938593c4a215c6cc": (None, 4),
        "part-a": (None, 1),
        "part-b": (None, 2),
    },
    "blank": {
        "correct_squares": (0, 1),
        "squares_invalid_input": (0, 1),
        "correct_sum_of_squares": (0, 0.5),
        "sum_of_squares_uses_squares": (0, 0.5),
        "sum_of_squares_equation": (0, 1),
        "sum_of_squares_application": (0, 2),
        "cell-938593c4a215c6cc": (None, 4),
        "part-a": (0, 1),
        "part-b": (0, 2),
    },
}


@pytest.mark.nightly
def test_quickstart(quickstart: Path) -> None:
    for student, results in graded_here(quickstart).items():
        found = {name: score for result in results.values() for name, score in scores(result).items()}
        assert found == QUICKSTART[student], (student, results)


@pytest.mark.nightly
def test_quickstart_with_nbgrader(quickstart: Path) -> None:
    from heldout.testing.nbgrader_autograde import grade_folder

    for student, results in grade_folder(quickstart, submissions(quickstart)):
        found = {name: score for result in results.values() for name, score in scores(result).items()}
        assert found == QUICKSTART[student], (student, results)
