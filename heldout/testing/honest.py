"""``python -m heldout.testing.honest``: right answers in the shapes and styles that students give them.

Each is graded here and, if asked for, with stock `nbgrader autograde`; the table says who gave how many
points. None may be lost here that stock gives.
"""

import dataclasses
import re
import tempfile
import time
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import click
import nbformat
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from rich.console import Console
from rich.table import Table
from traitlets.config import Config

from heldout.errors import HeldOutError
from heldout.exercises.release import ConversionError
from heldout.grading.assignment import AssignmentNotebook, students_version
from heldout.grading.cells import grade_id_of
from heldout.grading.limits import grading_limits
from heldout.grading.pipeline import grade
from heldout.grading.result import Result
from heldout.kernels.environment import course_preload
from heldout.paths import ROOT
from heldout.testing.cells import cells_of, source_notebook
from heldout.testing.forms import answered, course
from heldout.testing.notebook_shapes import SHAPES

FOLDER = ROOT / "tests/honest"
HEADER = re.compile(r"^# /// honest\n(?P<fields>(?:#(?:| .*)\n)*?)# ///\n", re.MULTILINE)


@dataclass(frozen=True)
class Honest:
    """One submission of an assignment: the notebook's bytes, and the points of each test that are right.

    These are all points, unless stock does not give them either; then the file of the assignment says so.
    """

    name: str
    assignment: AssignmentNotebook
    data: bytes
    expected: list[float]


@dataclass(frozen=True)
class Graded:
    """What one grader made of one submission; no result where it refused it."""

    honest: Honest
    result: Result | None
    seconds: float

    @property
    def scores(self) -> list[float | None]:
        """The score of each test, in the notebook's order."""
        if self.result is None:
            return []
        tests = [grade_id_of(cell) for cell in self.honest.assignment.source.cells]
        cells = self.result.cells
        return [cells[name].score if name in cells else None for name in tests if name.startswith("test_")]

    @property
    def points(self) -> float:
        """Their sum."""
        return sum(score or 0.0 for score in self.scores)

    @property
    def as_expected(self) -> bool:
        """Whether the points are those that are right."""
        return self.scores == self.honest.expected

    @property
    def messages(self) -> str:
        """What was said of the tests that did not get all points, and of the notebook."""
        if self.result is None:
            return f"{self.honest.name}: refused"
        lines = [*self.result.notes]
        for name, cell in self.result.cells.items():
            if cell.score != cell.max_score:
                lines.append(f"{name}: {cell.score} {cell.message}")
        return "\n".join(f"{self.honest.name}: {line}" for line in lines)


def load(assignments: tuple[str, ...] = ("plain", "networks"), folder: Path = FOLDER) -> list[Honest]:
    """Return the submissions of these assignments, and for ``plain`` those in odd shapes of files."""
    return [honest for name in assignments for honest in _submissions(folder / f"{name}.txt")]


def _submissions(path: Path) -> Iterator[Honest]:
    text = path.read_text(encoding="utf-8")
    header = HEADER.search(text)
    assert header is not None, f"{path}: no '# /// honest' header"
    expected = tomllib.loads(re.sub(r"^# ?", "", header["fields"], flags=re.MULTILINE))["expected"]
    cells = cells_of(text)
    answers: dict[str, dict[str, str]] = {"solution": {}}
    for title in [title for title in cells if title.startswith("@")]:
        name, _, cell = title[1:].partition(" ")
        answers.setdefault(name, {})[cell] = cells.pop(title)
    source = source_notebook(cells)
    release = students_version(source, Config())
    assignment = AssignmentNotebook(path.stem, path.stem, source, release)
    points = [
        float(cell.metadata.nbgrader.points)
        for cell in source.cells
        if "points" in cell.metadata.get("nbgrader", {})
    ]
    for name, given in answers.items():
        notebook = _with_added(answered(source, release, given), given)
        data = nbformat.writes(notebook).encode()
        yield Honest(
            f"{path.stem}/{name}", assignment, data, [float(score) for score in expected.get(name, points)]
        )
    if path.stem == "plain":
        solution = answered(source, release, {})
        for name, shape in SHAPES.items():
            yield Honest(f"shape/{name}", assignment, shape(nbformat.writes(solution)), points)


def _with_added(notebook: NotebookNode, given: dict[str, str]) -> NotebookNode:
    """Put the cells of the student's own before those that they are to stand before."""
    for title, text in given.items():
        word, _, name = title.partition(" ")
        if word == "before":
            place = next(i for i, cell in enumerate(notebook.cells) if grade_id_of(cell) == name)
            notebook.cells.insert(place, new_code_cell(text, id=f"own-{place}"))
    return notebook


def grade_here(submissions: list[Honest]) -> Iterator[Graded]:
    """Grade with this package's grader."""
    small, large = grading_limits(course()), grading_limits(Config())
    large = dataclasses.replace(large, preload=course_preload(ROOT))
    for honest in submissions:
        started = time.monotonic()
        limits = large if honest.assignment.name == "networks" else small
        result = grade(honest.data, {}, honest.assignment, limits)
        yield Graded(honest, result, time.monotonic() - started)


def grade_stock(submissions: list[Honest]) -> Iterator[Graded]:
    """Grade with `nbgrader autograde`."""
    from heldout.testing.nbgrader_autograde import grade_folder

    for honest in submissions:
        name = honest.assignment.notebook
        started = time.monotonic()
        with tempfile.TemporaryDirectory(prefix="heldout-") as folder:
            source = Path(folder, name)
            source.mkdir()
            nbformat.write(honest.assignment.source, source / f"{name}.ipynb")
            result: Result | None = None
            try:
                for _, results in grade_folder(source, {"student": {name: honest.data}}):
                    result = results[name]
            except ConversionError:
                pass
        yield Graded(honest, result, time.monotonic() - started)


def _row(here: Graded, stock: Graded | None) -> list[str]:
    worse = stock is not None and stock.points > here.points
    style = "[red]" if worse or not here.as_expected else ""
    row = [
        here.honest.name,
        f"{style}{here.points:g} of {sum(here.honest.expected):g}",
        f"{here.seconds:.1f}",
    ]
    return row + (
        [f"{stock.points:g}" if stock.result else "refused", f"{stock.seconds:.1f}"] if stock else []
    )


@click.command(help=__doc__)
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("--stock", is_flag=True, help="Grade with nbgrader autograde as well.")
@click.option("--verbose", is_flag=True, help="Print what is said of points lost.")
def main(names: tuple[str, ...], stock: bool, verbose: bool) -> None:
    """Grade and print; the exit status is 0 if no points are lost here alone."""
    console = Console()
    wanted = [honest for honest in load() if not names or any(name in honest.name for name in names)]
    try:
        here = list(grade_here(wanted))
        others = list(grade_stock(wanted)) if stock else []
    except HeldOutError as error:
        raise click.ClickException(str(error)) from error
    table = Table(title="Honest submissions", title_justify="left")
    for title in ("submission", "ours", "s", *(("stock", "s") if stock else ())):
        table.add_column(title, justify="right" if title == "s" else "left")
    for number, graded in enumerate(here):
        table.add_row(*_row(graded, others[number] if stock else None))
    console.print(table)
    right = sum(graded.as_expected for graded in here)
    lost = sum(other.points > graded.points for graded, other in zip(here, others, strict=False))
    console.print(f"As expected: {right} of {len(here)}.", highlight=False)
    if stock:
        console.print(f"Points lost here alone: {lost}.", highlight=False)
    if verbose:
        for graded in here:
            if not graded.as_expected:
                console.print(graded.messages, markup=False, highlight=False)
    raise SystemExit(0 if right == len(here) and not lost else 1)


if __name__ == "__main__":
    main()
