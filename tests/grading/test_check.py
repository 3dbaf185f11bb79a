"""``heldout check``: what a student reads before handing in a little exercise."""

import io
import os
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_output
from rich.console import Console

from heldout.grading import check_notebook, rehearsal
from heldout.grading.assignment import AssignmentNotebook
from heldout.grading.check_notebook import CheckError, check
from heldout.grading.limits import GradingLimits
from heldout.grading.result import Result
from heldout.grading.unseen import named_files, unseen
from heldout.kernels.sandbox import SandboxLimits
from heldout.publish.grader_wheel import WHEEL, build_wheel
from tests.grading import assignments
from tests.grading.assignments import nbgrader

HALF = "def half(x):\n    ### BEGIN SOLUTION\n    return x / 2\n    ### END SOLUTION"
CHECK = "assert half(4) == 2, f'half(4) is 2, not {half(4)}'"


@pytest.fixture(scope="module")
def exercise() -> AssignmentNotebook:
    self_check = new_code_cell(CHECK, id="check-half", metadata=nbgrader("check_half"))
    visible = new_code_cell(
        "assert half(0) == 0", id="test-seen", metadata=nbgrader("test_seen", grade=True, points=1)
    )
    return assignments.assignment(
        assignments.setup("import math"),
        assignments.task("half", HALF),
        self_check,
        visible,
        assignments.test("half", "assert half(3) == 1.5", 4),
        assignments.written(2),
    )


@pytest.fixture
def folder(exercise: AssignmentNotebook, tmp_path: Path) -> Path:
    """What a student has: the exercise as handed out, and a notebook beside it."""
    released = tmp_path / "exercises" / "tiny" / "tiny.ipynb"
    released.parent.mkdir(parents=True)
    nbformat.write(exercise.release, released)
    return tmp_path


def solved(exercise: AssignmentNotebook, answer: str = "def half(x):\n    return x / 2") -> NotebookNode:
    data = assignments.answered(exercise, half=answer, written="My answer.")
    return nbformat.reads(data.decode(), as_version=4)


def checked(path: Path, notebook: NotebookNode | None = None, **options: object) -> tuple[int, str]:
    if notebook is not None:
        nbformat.write(notebook, path)
    console = Console(record=True, width=1000, file=io.StringIO())
    status = check(path, None, console, **{"course_dir": path.parent, **options})
    return status, console.export_text()


@pytest.mark.sandbox
def test_a_right_notebook_is_ready(exercise: AssignmentNotebook, folder: Path) -> None:
    status, text = checked(folder / "mine.ipynb", solved(exercise))
    assert "checked against tiny" in text
    assert "check_half passes" in text and "test_seen passes" in text
    assert "test_half" not in text  # nothing is known of it
    assert "Tests that are not in your notebook give 4 of 7 points" in text
    assert "A person gives 2 of 7 points" in text
    assert "seconds of 600" in text
    assert "Ready to hand in" in text and status == 0


@pytest.mark.sandbox
def test_what_fails_is_told(exercise: AssignmentNotebook, folder: Path) -> None:
    notebook = solved(exercise, "x = undefined\ndef half(x):\n    return x")
    notebook.cells.insert(1, new_code_cell("print(half(8))"))
    notebook.cells.insert(2, new_code_cell("def half(x): return x\nhalf(8)"))
    status, text = checked(folder / "mine.ipynb", notebook)
    assert "Your own cell 'print(half(8))' fails: NameError: name 'half' is not defined" in text
    assert "The cell 'half' fails: NameError: name 'undefined' is not defined" in text
    assert "check_half fails: AssertionError: half(4) is 2, not 4" in text
    assert "test_seen passes" in text
    assert "Cells that give no points but run, such as your own: 2." in text
    assert "Ready" not in text and status == 1


@pytest.mark.sandbox
def test_what_never_ends_is_told(
    exercise: AssignmentNotebook, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = GradingLimits(1.0, 60.0, SandboxLimits())
    monkeypatch.setattr(check_notebook, "grading_limits", lambda config, sandbox=True: short)
    notebook = solved(exercise)
    notebook.cells.append(new_code_cell("while True: pass"))
    status, text = checked(folder / "mine.ipynb", notebook)
    assert "something ran for longer than 1 seconds" in text and status == 1


@pytest.mark.sandbox
def test_a_check_that_was_not_run_does_not_pass(
    exercise: AssignmentNotebook, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    short = GradingLimits(60.0, 1.5, SandboxLimits())
    monkeypatch.setattr(check_notebook, "grading_limits", lambda config, sandbox=True: short)
    notebook = solved(exercise)
    notebook.cells.insert(1, new_code_cell("import time\ntime.sleep(4)"))
    status, text = checked(folder / "mine.ipynb", notebook)
    assert "check_half fails" in text and "test_seen fails" in text
    assert "check_half passes" not in text and "test_seen passes" not in text
    assert "its time was up" in text and status == 1


@pytest.mark.sandbox
def test_only_the_own_notebook_is_enough(exercise: AssignmentNotebook, tmp_path: Path) -> None:
    status, text = checked(tmp_path / "mine.ipynb", solved(exercise))
    assert "checked against itself" in text and "is not known" in text
    assert "check_half passes" in text and "4 of 7 points" in text and status == 0
    status, text = checked(tmp_path / "mine.ipynb", exercise.release, run=False)
    assert "'raise NotImplementedError' still stands" in text and status == 1


def test_an_exercise_solved_where_it_was_handed_out(exercise: AssignmentNotebook, folder: Path) -> None:
    path = folder / "exercises" / "tiny" / "tiny.ipynb"
    status, text = checked(path, solved(exercise), course_dir=folder, run=False)
    assert "checked against itself" in text and "left blank" not in text and status == 0


def test_without_a_run_nothing_is_executed(exercise: AssignmentNotebook, folder: Path) -> None:
    ran = folder / "ran"
    status, text = checked(folder / "mine.ipynb", solved(exercise, f"open({ran.name!r}, 'w')"), run=False)
    assert "Nothing was run, so whether any cell works is not known." in text
    assert not ran.exists() and status == 0


def test_without_a_sandbox_it_says_so_and_runs(
    exercise: AssignmentNotebook, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_notebook, "sandbox_problem", lambda preload: "not on this system")
    status, text = checked(folder / "mine.ipynb", solved(exercise))
    assert "no sandbox for it (not on this system), so your notebook runs with your own rights" in text
    assert "check_half passes" in text and status == 0


@pytest.mark.sandbox
def test_files_beside_the_notebook_come_along(exercise: AssignmentNotebook, folder: Path) -> None:
    (folder / "mine.txt").write_text("2")
    (folder / "other.txt").write_text("secret")
    (folder.parent / "above.txt").write_text("2")
    answer = "number = int(open('mine.txt').read())\ndef half(x):\n    return x / number\n'../above.txt'"
    status, text = checked(folder / "mine.ipynb", solved(exercise, answer))
    assert "Hand these in too, unless they came with the exercise: mine.txt." in text
    assert "other" not in text and "above" not in text and status == 0


def test_a_library_that_is_not_installed(
    exercise: AssignmentNotebook, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ran = solved(exercise)
    ran.cells[0].outputs = [
        new_output("error", ename="ModuleNotFoundError", evalue="No module named 'keras'", traceback=[])
    ]
    result = Result(notebook=nbformat.writes(ran), seconds=2.0)
    monkeypatch.setattr(rehearsal, "run", lambda *_: result)
    monkeypatch.setattr(check_notebook, "sandbox_problem", lambda preload: "not on this system")
    status, text = checked(folder / "mine.ipynb", solved(exercise))
    assert "The cell 'setup' fails: ModuleNotFoundError: No module named 'keras'. Install it in" in text
    assert "It took 2 seconds of 600;" in text and status == 1


def test_no_cell_that_nbgrader_marked(tmp_path: Path) -> None:
    plain = nbformat.v4.new_notebook(cells=[new_code_cell("1 + 1")])
    with pytest.raises(CheckError, match="no cell that nbgrader marked"):
        checked(tmp_path / "mine.ipynb", plain)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("%matplotlib widget\nx = 1", "'%matplotlib widget' needs a screen"),
        ("!pip install keras-tuner", "'!pip install keras-tuner' runs a program"),
        ("%pip install keras-tuner", "runs a program"),
        ("name = input('name')", "input() waits for somebody"),
        ("breakpoint()", "breakpoint() waits for somebody"),
        ("import google.colab.drive", "google.colab is in Colab alone"),
        ("from google.colab import drive\ndrive.mount('x')", "google.colab is in Colab alone"),
        ("open('/content/drive/data.csv')", "'/content/drive/data.csv' is a path of your machine alone"),
        (r"open('C:\\Users\\me\\data.csv')", "is a path of your machine alone"),
    ],
)
def test_what_grading_does_not_have(code: str, told: str) -> None:
    assert any(told in sentence for sentence in unseen(code))


@pytest.mark.parametrize(
    "code", ["%matplotlib inline", "x = '1/2'", "a / b / c", "def f(:", "\0", "path = 'data/x.csv'", "'/'"]
)
def test_what_grading_has(code: str) -> None:
    assert list(unseen(code)) == []


def test_names_of_files() -> None:
    assert named_files(["open('a.csv')", "%%time\nopen('b.csv')", "def f(:"]) == {"a.csv", "b.csv"}


@pytest.mark.slow
@pytest.mark.sandbox
def test_the_wheel_alone_checks_a_notebook(exercise: AssignmentNotebook, tmp_path: Path) -> None:
    wheel = build_wheel(tmp_path / "grader")
    assert wheel.name == WHEEL
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run([*command, "--target", tmp_path / "installed", wheel], check=True)
    empty = tmp_path / "empty"
    empty.mkdir()
    nbformat.write(solved(exercise), empty / "mine.ipynb")
    code = "import heldout, sys; from heldout.cli import main; print(heldout.__file__); sys.exit(main())"
    ran = subprocess.run(
        [sys.executable, "-c", code, "check", "mine.ipynb"],
        cwd=empty,
        env=os.environ | {"PYTHONPATH": str(tmp_path / "installed")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert str(tmp_path / "installed") in ran.stdout.splitlines()[0]
    assert "check_half passes" in ran.stdout, ran.stdout + ran.stderr
    assert ran.returncode == 0
