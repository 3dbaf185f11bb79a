"""Makes classes to try the grader on: of this book's answer variants, or of little exercises."""

import shutil
from collections.abc import Callable
from pathlib import Path

import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from nbgrader.converters import GenerateAssignment
from nbgrader.coursedir import CourseDirectory

from heldout.chapters import Chapter, find_chapter
from heldout.exercises.packs import submission
from heldout.exercises.release import converting, course_config, release
from heldout.exercises.source import read_source, tasks
from heldout.exercises.variants import load_variants
from heldout.grading.cells import grade_id_of
from heldout.notebooks import tidied
from heldout.paths import ROOT

TINY, SMALL, PAIR = "tiny", "small", "pair"

_BLANK = "raise NotImplementedError"
_DOUBLE = """def test_double():
    assert double(7) == 14, 'twice 7 is 14'
    assert double(-1) == -2

test_double()"""
_SHOUT = """def test_shout():
    assert shout('ab') == 'AB', 'all capitals'

test_shout()"""
_BUILD = """def test_build_mlp():
    hidden = int(np.random.default_rng().integers(3, 30))
    model = build_mlp(hidden, 3)
    assert model.count_params() == hidden * 5 + 3 * (hidden + 1), 'one hidden layer'
    first, last = [layer.get_config()['activation'] for layer in model.layers]
    assert (first, last) == ('relu', 'softmax'), 'ReLU inside, softmax at the end'

test_build_mlp()"""
_TRAIN = """def test_train():
    rng = np.random.default_rng()
    x, y = rng.normal(size=(64, 4)), rng.integers(0, 2, 64)
    losses = train(x, y, 2)
    assert len(losses) == 2, 'one loss for each epoch'
    assert all(0 < loss < 10 for loss in losses)

test_train()"""


def student(number: int) -> str:
    """Return the name of a student of a rehearsal."""
    return f"student{number:04d}"


def make(course_dir: Path, name: str, size: int) -> None:
    """Make a class for one of the little exercises or for a chapter's, given by its slug."""
    if name == TINY:
        make_tiny_class(course_dir, size)
    elif name == SMALL:
        make_small_class(course_dir, size)
    else:
        make_class(course_dir, find_chapter(name), size)


def make_class(course_dir: Path, chapter: Chapter, size: int) -> None:
    """Make a course whose students hand in right and wrong variants of one of this book's exercises."""
    _make_course(course_dir)
    source = read_source(chapter)
    shutil.copytree((ROOT / chapter.solution).parent, course_dir / "solutions" / chapter.slug)
    release(chapter, course_config(course_dir))
    answers = load_variants(chapter.slug, tasks(source))
    for number in range(size):
        # a third of the class has it all right
        chosen = [answers[number % len(answers)]] if number % 3 else []
        hand_in(course_dir, chapter.slug, student(number), submission(chapter, source, chosen))


def make_tiny_class(course_dir: Path, size: int) -> dict[str, float]:
    """Make a course with an exercise that takes no time; return the score that each student deserves."""
    tasks = {"double": ("double(number)", _DOUBLE, 8), "shout": ("shout(text)", _SHOUT, 9)}
    answers = [
        {"double": "return 2 * number", "shout": "return text.upper()"},
        {"double": "return number + number", "shout": "return text.title()"},
        {"double": "return number ** 2", "shout": "return text.upper()"},
        {"double": _BLANK, "shout": _BLANK},
    ]
    scores = [17.0, 8.0, 9.0, 0.0]
    notebooks = {TINY: _source("import math", tasks, answers[0])}
    return _make_exercise(course_dir, TINY, size, notebooks, answers, scores)


def make_pair_class(course_dir: Path, size: int) -> dict[str, float]:
    """Make a course with the tiny exercise's tasks in a notebook each; return what each student deserves.

    Cells of the two notebooks have names in common.
    """
    answers = [
        {"double": "return 2 * number", "shout": "return text.upper()"},
        {"double": "return number + number", "shout": "return text.title()"},
        {"double": "return number ** 2", "shout": "return text.upper()"},
        {"double": _BLANK, "shout": _BLANK},
    ]
    notebooks = {
        "problem1": _source("import math", {"double": ("double(number)", _DOUBLE, 8)}, answers[0]),
        "problem2": _source("import math", {"shout": ("shout(text)", _SHOUT, 9)}, answers[0]),
    }
    return _make_exercise(course_dir, PAIR, size, notebooks, answers, [17.0, 8.0, 9.0, 0.0])


def make_small_class(course_dir: Path, size: int) -> dict[str, float]:
    """Make a course with a small exercise in Keras: build a network, and train it for two epochs.

    Return the score that each student deserves.
    """
    tasks = {
        "build_mlp": ("build_mlp(hidden, classes)", _BUILD, 8),
        "train": ("train(x, y, epochs)", _TRAIN, 9),
    }
    dense = "layers.Dense(hidden{}), layers.Dense(classes, activation='softmax')"
    build = "return keras.Sequential([keras.Input((4,)), " + dense + "])"
    fit = (
        "model = keras.Sequential([keras.Input((4,)), layers.Dense(2, activation='softmax')])\n"
        "    model.compile('sgd', 'sparse_categorical_crossentropy')\n"
        "    return model.fit(x, y, epochs={}, verbose=0).history['loss']"
    )
    right = {"build_mlp": build.format(", activation='relu'"), "train": fit.format("epochs")}
    answers = [
        right,
        right | {"build_mlp": build.format("")},
        right | {"train": fit.format("1")},
        {"build_mlp": _BLANK, "train": _BLANK},
    ]
    scores = [17.0, 9.0, 8.0, 0.0]
    imports = "import keras\nimport numpy as np\nfrom keras import layers"
    return _make_exercise(course_dir, SMALL, size, {SMALL: _source(imports, tasks, right)}, answers, scores)


def _make_exercise(
    course_dir: Path,
    name: str,
    size: int,
    notebooks: dict[str, NotebookNode],
    answers: list[dict[str, str]],
    scores: list[float],
) -> dict[str, float]:
    """Make a course with one exercise, given by its notebooks; no two of its students hand in the same.

    Students take turns with ``answers``, bodies of functions by task; ``scores`` are what each deserves.
    """
    _make_course(course_dir)
    source = course_dir / "solutions" / name
    source.mkdir(parents=True)
    for title, notebook in notebooks.items():
        nbformat.write(notebook, source / f"{title}.ipynb")
    config = course_config(course_dir)
    coursedir = CourseDirectory(config=config, assignment_id=name)
    generate = GenerateAssignment(coursedir=coursedir, config=config, parent=None)
    with converting(generate):
        generate.start()
    deserved = {}
    for number in range(size):
        for title in notebooks:
            blank = nbformat.read(course_dir / "exercises" / name / f"{title}.ipynb", as_version=4)
            answered = _answered(blank, answers[number % len(answers)], number)
            hand_in(course_dir, name, student(number), answered, title)
        deserved[student(number)] = scores[number % len(scores)]
    return deserved


def _answered(notebook: NotebookNode, answers: dict[str, str], number: int) -> NotebookNode:
    """Put in bodies of functions by task, and a mark by which no two students' notebooks are the same."""
    for cell in notebook.cells:
        task = grade_id_of(cell)
        if task in answers:
            head = cell.source.partition("\n")[0]
            cell.source = f"{head}\n    {answers[task]}  # attempt {number}"
        elif task == "written":
            cell.source = f"Variant {number}."
    return notebook


def cell_of(notebook: NotebookNode, name: str) -> NotebookNode:
    """Return the cell of this ``grade_id``."""
    found: NotebookNode = next(cell for cell in notebook.cells if grade_id_of(cell) == name)
    return found


def edit_source(course_dir: Path, change: Callable[[NotebookNode], None], name: str = TINY) -> None:
    """Change the source of an exercise in place, as a lecturer would after the release."""
    path = course_dir / "solutions" / name / f"{name}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    change(notebook)
    nbformat.write(notebook, path)


def hand_in(
    course_dir: Path, assignment: str, student: str, notebook: NotebookNode, name: str | None = None
) -> Path:
    """Put a notebook where a student's submission lies; return its path.

    ``name`` is the notebook's, without suffix; by default the assignment's.
    """
    path = course_dir / "submitted" / student / assignment / f"{name or assignment}.ipynb"
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)
    return path


def _make_course(course_dir: Path) -> None:
    course_dir.mkdir(parents=True, exist_ok=True)
    shutil.copy(ROOT / "nbgrader_config.py", course_dir)


def _source(imports: str, tasks: dict[str, tuple[str, str, int]], right: dict[str, str]) -> NotebookNode:
    """Return nbgrader's source of an exercise.

    ``tasks`` are function heads, tests and points by name, ``right`` the bodies of the model solution.
    """

    def cell(name: str, source: str, points: float | None = None, solution: bool = False) -> NotebookNode:
        new: Callable[..., NotebookNode] = new_markdown_cell if name == "written" else new_code_cell
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
        made: NotebookNode = new(source, metadata={"nbgrader": metadata})
        return made

    cells = [cell("setup", imports)]
    for name, (head, test, points) in tasks.items():
        body = f"def {head}:\n    ### BEGIN SOLUTION\n    {right[name]}\n    ### END SOLUTION"
        hidden = f"### BEGIN HIDDEN TESTS\n{test}\n### END HIDDEN TESTS"
        cells += [cell(name, body, solution=True), cell(f"test_{name}", hidden, points=points)]
    cells.append(cell("written", "A model answer.", points=3, solution=True))
    return tidied(new_notebook(cells=cells))
