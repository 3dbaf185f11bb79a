"""Makes classes to try the grader on: of this book's answer variants, or of a tiny exercise."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.converters import GenerateAssignment
from nbgrader.coursedir import CourseDirectory

from heldout.book.chapters import Chapter
from heldout.exercises.answers import load_answers
from heldout.exercises.proofs import submission
from heldout.exercises.release import converting, course_config, release
from heldout.exercises.source import read_source, tasks
from heldout.notebooks import tidied
from heldout.paths import ROOT

TINY = "tiny"


def student(number: int) -> str:
    """Return the name of a student of a rehearsal."""
    return f"student{number:04d}"


def make_class(course_dir: Path, chapter: Chapter, size: int) -> None:
    """Make a course whose students hand in right and wrong variants of one of this book's exercises."""
    _make_course(course_dir)
    source = read_source(chapter)
    shutil.copytree((ROOT / chapter.solution).parent, course_dir / "solutions" / chapter.slug)
    release(chapter, course_config(course_dir))
    answers = load_answers(chapter.slug, tasks(source))
    for number in range(size):
        # a third of the class has it all right
        chosen = [answers[number % len(answers)]] if number % 3 else []
        hand_in(course_dir, chapter.slug, student(number), submission(chapter, source, chosen))


def make_tiny_class(course_dir: Path, size: int) -> dict[str, float]:
    """Make a course with an exercise that takes no time; return the score that each student deserves."""
    _make_course(course_dir)
    source = course_dir / "solutions" / TINY / f"{TINY}.ipynb"
    source.parent.mkdir(parents=True)
    nbformat.write(_tiny_source(), source)
    config = course_config(course_dir)
    coursedir = CourseDirectory(config=config, assignment_id=TINY)
    generate = GenerateAssignment(coursedir=coursedir, config=config, parent=None)
    with converting(generate):
        generate.start()
    released = nbformat.read(course_dir / "exercises" / TINY / f"{TINY}.ipynb", as_version=4)
    scores = {}
    for number, (notebook, score) in zip(range(size), _tiny_answers(released), strict=False):
        hand_in(course_dir, TINY, student(number), notebook)
        scores[student(number)] = score
    return scores


def hand_in(course_dir: Path, assignment: str, student: str, notebook: NotebookNode) -> Path:
    """Put a notebook where a student's submission lies; return its path."""
    path = course_dir / "submitted" / student / assignment / f"{assignment}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)
    return path


def _make_course(course_dir: Path) -> None:
    course_dir.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "nbgrader_config.py", course_dir)


def _tiny_answers(released: NotebookNode) -> Iterator[tuple[NotebookNode, float]]:
    """Yield submissions with what each is worth, all different, without end."""
    answers = [
        ("return 2 * number", "return text.upper()", 17.0),
        ("return number + number", "return text.title()", 8.0),
        ("return number ** 2", "return text.upper()", 9.0),
        ("raise NotImplementedError", "raise NotImplementedError", 0.0),
    ]
    number = 0
    while True:
        double, shout, score = answers[number % len(answers)]
        notebook = nbformat.from_dict(released)
        for cell in notebook.cells:
            name = cell.metadata.get("nbgrader", {}).get("grade_id")
            if name == "double":
                cell.source = f"def double(number):\n    {double}"
            elif name == "shout":
                cell.source = f"def shout(text):\n    {shout}  # attempt {number}"
            elif name == "written":
                cell.source = f"Answer {number}."
        yield nbformat.from_dict(notebook), score
        number += 1


def _tiny_source() -> NotebookNode:
    def cell(name: str, source: str, points: float | None = None, solution: bool = False) -> NotebookNode:
        new = new_markdown_cell if name == "written" else new_code_cell
        metadata = {
            "schema_version": 3,
            "grade_id": name,
            "cell_type": "markdown" if name == "written" else "code",
            "task": False,
            "solution": solution,
            "grade": points is not None,
            "locked": not solution,
            **({} if points is None else {"points": points}),
        }
        return new(source, metadata={"nbgrader": metadata})

    def solution(head: str, body: str) -> str:
        return f"def {head}:\n    ### BEGIN SOLUTION\n    {body}\n    ### END SOLUTION"

    def test(name: str, *lines: str) -> str:
        body = "\n".join(f"    {line}" for line in lines)
        return f"### BEGIN HIDDEN TESTS\ndef test_{name}():\n{body}\n\ntest_{name}()\n### END HIDDEN TESTS"

    return tidied(
        new_notebook(
            cells=[
                cell("setup", "import math"),
                cell("double", solution("double(number)", "return 2 * number"), solution=True),
                cell(
                    "test_double",
                    test("double", "assert double(7) == 14, 'twice 7 is 14'", "assert double(-1) == -2"),
                    points=8,
                ),
                cell("shout", solution("shout(text)", "return text.upper()"), solution=True),
                cell("test_shout", test("shout", "assert shout('ab') == 'AB', 'all capitals'"), points=9),
                cell("written", "A model answer.", points=3, solution=True),
            ]
        )
    )
