"""``python -m heldout.testing.forms``: the forms of tests that nbgrader courses use.

Each is a small assignment. It is graded here and, if asked for, with stock `nbgrader autograde`; the table
says what came of it.
"""

import re
import tempfile
import time
import tomllib
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

import click
import nbformat
from nbformat import NotebookNode
from rich.console import Console
from rich.table import Table
from traitlets.config import Config

from heldout.errors import HeldOutError
from heldout.grading.assignment import AssignmentNotebook, students_version
from heldout.grading.cells import grade_id_of
from heldout.grading.limits import grading_limits
from heldout.grading.pipeline import grade_notebook
from heldout.grading.result import Result
from heldout.paths import ROOT
from heldout.testing.cells import cells_of, source_notebook

FORMS = ROOT / "tests/forms/assignments"
HEADER = re.compile(r"^# /// form\n(?P<fields>(?:#(?:| .*)\n)*?)# ///\n", re.MULTILINE)
MARKER = re.compile(r"^\s*#+ (BEGIN|END) SOLUTION$")
PRELOAD = ["matplotlib.backends.backend_agg", "matplotlib.figure", "numpy", "pandas"]
HOSTILE = "hostile"  # how the names of submissions begin that are not honest
MANUAL = "manual"  # in a form's scores: a person grades it


class FormError(HeldOutError):
    """A form is malformed; the message names the file and says what to write."""


@dataclass(frozen=True)
class Form:
    """One small assignment: the instructors' notebook, submissions, and the score of each graded cell.

    A submission whose name begins with ``hostile`` tries to earn what it should not, and with nbgrader may.
    ``refused`` names the tests that can't be run here, by intention, and that a person has to look at;
    ``unlike`` those that the model solution does not pass here, for a reason that the message says. With
    `nbgrader autograde` both work.
    """

    name: str
    source: NotebookNode
    submissions: dict[str, NotebookNode]
    scores: dict[str, list[float | None]]
    refused: list[str] = field(default_factory=list)
    unlike: list[str] = field(default_factory=list)

    @property
    def assignment(self) -> AssignmentNotebook:
        """The assignment's notebook as this grader takes it."""
        return AssignmentNotebook(self.name, self.name, self.source, students_version(self.source, Config()))


@dataclass(frozen=True)
class Graded:
    """What one grader made of one submission."""

    form: Form
    submission: str
    result: Result
    seconds: float

    @property
    def scores(self) -> list[float | None]:
        """The score of each graded cell, in their order in the notebook."""
        cells = [grade_id_of(cell) for cell in self.form.source.cells]
        return [self.result.cells[name].score for name in cells if name in self.result.cells]

    @property
    def as_expected(self) -> bool:
        """Whether the scores are those that the form says."""
        return self.scores == self.form.scores[self.submission]

    @property
    def messages(self) -> str:
        """What was said of the cells that did not get all points."""
        return "\n".join(
            f"{self.submission}, {name}: {cell.score} {cell.message}"
            for name, cell in self.result.cells.items()
            if cell.score != cell.max_score
        )


def load_forms(names: list[str] | None = None, folder: Path = FORMS) -> list[Form]:
    """Read the forms of these names, or all of them. Raises `FormError` for malformed or unknown ones."""
    paths = {path.stem: path for path in sorted(folder.glob("*.py"))}
    if unknown := sorted(set(names or []) - set(paths)):
        raise FormError(f"There is no form {', '.join(unknown)}. There are: {', '.join(paths)}.")
    return [_read(path) for name, path in paths.items() if not names or name in names]


def _read(path: Path) -> Form:
    text = path.read_text(encoding="utf-8")
    if not (match := HEADER.search(text)):
        raise FormError(f"{path}: no '# /// form' header. Copy one from another form.")
    fields = tomllib.loads(re.sub(r"^# ?", "", match["fields"], flags=re.MULTILINE))
    cells = cells_of(text)
    answers: dict[str, dict[str, str]] = {"solution": {}, "blank": {}}
    for title in [title for title in cells if title.startswith("@")]:
        submission, _, cell = title[1:].partition(" ")
        answers.setdefault(submission, {})[cell] = cells.pop(title)
    source = source_notebook(cells)
    if answers.keys() != fields["scores"].keys():
        raise FormError(f"{path}: the submissions {sorted(answers)} are not those with scores.")
    scores = {
        submission: [None if score == MANUAL else float(score) for score in given]
        for submission, given in fields["scores"].items()
    }
    blank = students_version(source, Config())
    submissions = {
        submission: blank if submission == "blank" else answered(source, blank, given)
        for submission, given in answers.items()
    }
    return Form(path.stem, source, submissions, scores, fields.get("refused", []), fields.get("unlike", []))


def answered(source: NotebookNode, release: NotebookNode, answers: dict[str, str]) -> NotebookNode:
    """Return the release with these answers, and the model solution's where there are none.

    A person's cells stay as released where an answer is given elsewhere, and get the model's otherwise.
    """
    notebook = deepcopy(release)
    for cell, model in zip(notebook.cells, source.cells, strict=True):
        nbgrader = cell.metadata.get("nbgrader", {})
        if nbgrader.get("solution"):
            lines = [line for line in model.source.splitlines() if not MARKER.match(line)]
            cell.source = answers.get(grade_id_of(cell), "\n".join(lines))
    return notebook


def course() -> Config:
    """Return the settings of the course that the forms are of."""
    config = Config()
    config.Kernels.preload = PRELOAD
    return config


def grade_here(forms: list[Form]) -> Iterator[Graded]:
    """Grade all submissions of these forms with this grader."""
    limits = grading_limits(course())
    for form in forms:
        for name, notebook in form.submissions.items():
            started = time.monotonic()
            result = grade_notebook(notebook, form.assignment, limits)
            yield Graded(form, name, result, time.monotonic() - started)


def grade_stock(forms: list[Form]) -> Iterator[Graded]:
    """Grade all submissions of these forms with `nbgrader autograde`."""
    from heldout.testing.nbgrader_autograde import grade_folder

    for form in forms:
        with tempfile.TemporaryDirectory(prefix="heldout-") as folder:
            source = Path(folder, form.name)
            source.mkdir()
            nbformat.write(form.source, source / f"{form.name}.ipynb")
            given = {
                student: {form.name: notebook}
                for student, notebook in form.submissions.items()
                if not student.startswith(HOSTILE)
            }
            started = time.monotonic()
            for student, results in grade_folder(source, given):
                yield Graded(form, student, results[form.name], time.monotonic() - started)
                started = time.monotonic()


def _table(here: list[Graded], stock: list[Graded]) -> Table:
    table = Table(title="Forms of tests", title_justify="left")
    for title in ("form", "submission", "expected", "here", "s", *(("nbgrader", "s") if stock else ())):
        table.add_column(title, justify="right" if title == "s" else "left")
    others = {(graded.form.name, graded.submission): graded for graded in stock}
    for graded in here:
        row = [graded.form.name, graded.submission, _line(graded.form.scores[graded.submission])]
        for one in filter(None, (graded, others.get((graded.form.name, graded.submission)))):
            style = "" if one.as_expected else "[red]"
            row += [f"{style}{_line(one.scores)}", f"{one.seconds:.1f}"]
        table.add_row(*row)
    return table


def _line(scores: list[float | None]) -> str:
    return " ".join("?" if score is None else f"{score:g}" for score in scores)


@click.command(help=__doc__)
@click.argument("names", nargs=-1, metavar="[FORM]...")
@click.option("--stock", is_flag=True, help="Grade with nbgrader autograde as well.")
@click.option("--verbose", is_flag=True, help="Print the message of each test that failed.")
def main(names: tuple[str, ...], stock: bool, verbose: bool) -> None:
    """Grade and print; the exit status is 0 if all scores here are the expected ones."""
    console = Console()
    try:
        forms = load_forms(list(names))
        here = list(grade_here(forms))
        console.print(_table(here, list(grade_stock(forms)) if stock else []))
    except HeldOutError as error:
        raise click.ClickException(str(error)) from error
    right = sum(graded.as_expected for graded in here)
    console.print(f"As expected: {right} of {len(here)} submissions.", highlight=False)
    if verbose:
        for graded in here:
            console.print(graded.form.name, graded.messages, markup=False, highlight=False)
    raise SystemExit(0 if right == len(here) else 1)


if __name__ == "__main__":
    main()
