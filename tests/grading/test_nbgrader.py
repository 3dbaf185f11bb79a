"""nbgrader's own commands, end to end, on a class that hands in as classes do."""

import csv
import os
import shutil
import subprocess
import sys
import zipfile
from copy import deepcopy
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbformat import NotebookNode

from heldout.chapters import chapters
from heldout.exercises.leaks import Passages, hidden_in
from heldout.exercises.packs import submission
from heldout.exercises.source import read_source, tasks
from heldout.exercises.variants import load_variants
from heldout.grading.cells import nbgrader_of
from heldout.paths import ROOT

pytestmark = [pytest.mark.kernel, pytest.mark.nightly]

CHAPTER = chapters()[0]
NBGRADER = Path(sys.executable).with_name("nbgrader")
HELDOUT = Path(sys.executable).with_name("heldout")


def through_colab(notebook: NotebookNode) -> NotebookNode:
    """Return the notebook as Colab saves it: no cell ids, its own metadata, outputs of a run."""
    saved = deepcopy(notebook)
    saved.nbformat_minor = 0
    saved.metadata = nbformat.from_dict(
        {
            "colab": {"provenance": [], "toc_visible": True},
            "kernelspec": {"name": "python3", "display_name": "Python 3"},
            "language_info": {"name": "python"},
        }
    )
    for number, cell in enumerate(saved.cells):
        cell.metadata.id = cell.pop("id", f"{number:012x}")
        if cell.cell_type == "code":
            cell.metadata.colab = {"base_uri": "https://localhost:8080/"}
            cell.metadata.outputId = f"{number:08x}"
            cell.execution_count = number + 1
    return saved


def nbgrader(course: Path, *arguments: str) -> str:
    """Run one nbgrader command in the course; return what it printed."""
    return run(course, NBGRADER, *arguments)


def run(course: Path, program: Path, *arguments: str) -> str:
    """Run a program in the course; return what it printed as errors."""
    # as from a shell that has not activated the environment, and from outside of pytest
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environ["PATH"] = "/usr/bin:/bin"
    result = subprocess.run(
        [program, *arguments], cwd=course, env=environ, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return result.stderr


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """A course with an exercise for its students."""
    course = tmp_path / "course"
    course.mkdir()
    shutil.copy(ROOT / "nbgrader_config.py", course)
    (course / "solutions").symlink_to(ROOT / "solutions", target_is_directory=True)
    nbgrader(course, "generate_assignment", CHAPTER.slug)
    return course


@pytest.fixture
def course(released: Path) -> Path:
    """The same with three students, who handed in; collected, graded, with feedback and exported scores."""
    course = released
    source = read_source(CHAPTER)
    wrong = next(a for a in load_variants(CHAPTER.slug, tasks(source)) if not a.right and a.points == 0)
    handed_in = {
        "alice": through_colab(submission(CHAPTER, source, [])),
        "bob": nbformat.read(ROOT / CHAPTER.exercise, as_version=4),
        "carol": submission(CHAPTER, source, [wrong]),
    }
    archive = course.parent / "class"
    (archive / "bob").mkdir(parents=True)
    # one in a zip, one in a folder, one beside them, each with another name
    with zipfile.ZipFile(archive / "alice.zip", "w") as zipped:
        zipped.writestr("hw/Untitled.ipynb", nbformat.writes(handed_in["alice"]))
    nbformat.write(handed_in["bob"], archive / "bob" / f"Copy of {CHAPTER.slug}.ipynb")
    nbformat.write(handed_in["carol"], archive / f"carol_{CHAPTER.slug}.ipynb")
    (course / "roster.csv").write_text("id\nalice\nbob\ncarol\n")
    run(course, HELDOUT, "collect", CHAPTER.slug, str(archive))
    for command in ("autograde", "generate_feedback"):
        nbgrader(course, command, CHAPTER.slug)
    nbgrader(course, "export", "--to", "grades.csv")
    return course


def scores(course: Path) -> dict[str, float]:
    with (course / "grades.csv").open() as file:
        return {row["student_id"]: float(row["raw_score"]) for row in csv.DictReader(file)}


def test_scores_and_feedback_with_the_message_and_no_hidden_line(course: Path) -> None:
    source = read_source(CHAPTER)
    full = sum(task.points for task in tasks(source))
    wrong = next(a for a in load_variants(CHAPTER.slug, tasks(source)) if not a.right and a.points == 0)
    (lost,) = [task.points for task in tasks(source) if task.name == wrong.cell]
    assert scores(course) == {"alice": full, "bob": 0, "carol": full - lost}

    page = course / "feedback" / "carol" / CHAPTER.slug / f"{CHAPTER.slug}.html"
    text = BeautifulSoup(page.read_text(), "html.parser").get_text()
    assert wrong.message in text
    hidden = Passages(hidden_in(source))
    # what a failed test says is there to be read, and what a student wrote she reads again
    text = "\n".join(line for line in text.splitlines() if not line.startswith("AssertionError: "))
    wrote = "\n".join(cell.source for cell in submission(CHAPTER, source, []).cells)
    assert hidden.found_in(text) <= hidden.found_in(wrote)


def test_released_exercise_is_the_committed_one(released: Path) -> None:
    made = nbformat.read(released / CHAPTER.exercise, as_version=4)
    committed = nbformat.read(ROOT / CHAPTER.exercise, as_version=4)
    assert [cell.source for cell in made.cells] == [cell.source for cell in committed.cells]
    source = read_source(CHAPTER)
    text = "\n".join(cell.source for cell in made.cells)
    assert Passages(hidden_in(source)).found_in(text) == set()
    assert any(nbgrader_of(cell).get("grade") for cell in source.cells)
