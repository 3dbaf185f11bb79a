"""Shows what a lecturer reads at ordinary slips, and of a class that is graded three times.

``python -m heldout.testing.walkthrough`` makes both, in a folder of its own, and prints every command with
what it says. What must be said is checked in tests/grading.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbgrader.api import Gradebook
from rich.console import Console

from heldout.exercises.release import course_config
from heldout.testing.classes import TINY, cell_of, edit_source, hand_in, make_tiny_class, student

SLIPS = {
    "A bracket too many in a hidden test": ("test_double", "== 14", "== 14)"),
    "A name in a test that nothing defines": ("test_double", "== 14", "== fourteen"),
    "An import of a library that is not there": ("setup", "import math", "import maths_of_ours"),
    "A test that the model solution fails": ("test_shout", "'AB'", "'Ab'"),
    "A test that passes before anybody has written anything": (
        "test_shout",
        "assert shout('ab') == 'AB', 'all capitals'",
        "pass",
    ),
}


def show_slips(base: Path, console: Console) -> None:
    """Grade a class once for each slip, and print what is said."""
    for number, (title, slip) in enumerate(SLIPS.items()):
        course_dir = base / f"slip-{number}"
        make_tiny_class(course_dir, 2)
        name, old, new = slip

        def change(notebook: NotebookNode, name: str = name, old: str = old, new: str = new) -> None:
            cell = cell_of(notebook, name)
            cell.source = cell.source.replace(old, new)

        edit_source(course_dir, change)
        console.rule(title)
        _grade(course_dir, console)


def show_three_gradings(base: Path, console: Console) -> None:
    """Grade a class, again after late work has come and a person has marked, and after a test was mended."""
    course_dir = base / "three"
    make_tiny_class(course_dir, 4)
    console.rule("First: four have handed in")
    _grade(course_dir, console)

    console.rule("Second: two hand in again, and the written answers have been marked by hand")
    better = nbformat.read(_submitted(course_dir, student(0)), as_version=4)
    for name in (student(1), student(3)):
        hand_in(course_dir, TINY, name, better)
        (_submitted(course_dir, name).parent / "timestamp.txt").write_text("2026-05-02 09:30:00 UTC")
    _mark(course_dir, {student(0): 3.0, student(1): 2.0, student(2): 1.0, student(3): 0.0})
    _grade(course_dir, console)

    console.rule("Third: a test is mended, and gives more points")

    def mend(notebook: NotebookNode) -> None:
        cell = cell_of(notebook, "test_double")
        cell.source = cell.source.replace("double(-1) == -2", "double(0) == 0")
        cell.metadata.nbgrader.points = 10

    edit_source(course_dir, mend)
    _grade(course_dir, console)
    for name in (f"{TINY}.csv", f"{TINY}.history.csv"):
        console.rule(name)
        text = (course_dir / name).read_text(encoding="utf-8-sig")
        console.print(text, markup=False, highlight=False, soft_wrap=True)


def _submitted(course_dir: Path, name: str) -> Path:
    return course_dir / "submitted" / name / TINY / f"{TINY}.ipynb"


def _mark(course_dir: Path, points: dict[str, float]) -> None:
    """Enter what a person gives for the written answer."""
    config = course_config(course_dir)
    with Gradebook(config.CourseDirectory.db_url, config.CourseDirectory.course_id) as gradebook:
        for name, given in points.items():
            grade = gradebook.find_grade("written", TINY, TINY, name)
            grade.manual_score, grade.needs_manual_grade = given, False
        gradebook.db.commit()


def _grade(course_dir: Path, console: Console) -> None:
    console.print(f"$ heldout grade {TINY}", highlight=False)
    command = [sys.executable, "-m", "heldout.cli", "grade", TINY, "--course-dir", str(course_dir)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    said = (result.stdout + result.stderr).replace(str(course_dir), "COURSE").strip()
    console.print(said, markup=False, highlight=False, soft_wrap=True)
    console.print(f"(exit status {result.returncode})", highlight=False)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="heldout-") as folder:
        show_slips(Path(folder), Console())
        show_three_gradings(Path(folder), Console())
