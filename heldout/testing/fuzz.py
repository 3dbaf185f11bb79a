"""Looks for text that costs a step of grading more than its length: ``python -m heldout.testing.fuzz``.

Short patterns, and random ones, are repeated at each place of a notebook where a student can put text, four
times as often each time. A step whose time grows faster than the text does can be made to take hours.
"""

import argparse
import itertools
import math
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output
from nbgrader.coursedir import CourseDirectory
from rich.console import Console
from rich.table import Table
from traitlets.config import Config

from heldout.grading.assignment import Assignment, AssignmentNotebook
from heldout.grading.feedback import Feedback
from heldout.grading.page import Grades
from heldout.grading.result import Result
from heldout.grading.steps import clean, read, render
from heldout.testing.cells import cells_of, source_notebook

# what Markdown, HTML, LaTeX, Python, terminals and nbconvert's own rules give a meaning
PATTERNS = (
    *(r"\begin{a}", r"\begin{a}\end{b}", "$a", "$$a", r"\(", r"\frac{", "{", "}"),
    *("[", "]", "![", "](", "[a](", "[a]: b\n", "[a](attachment:", "*a ", "**a *", "_a__", "~~a", "`", "``a"),
    *("> ", "- ", "1. ", "#", "|a", "|a|b\n|-|-\n", "a\n", "a  \n", "    a\n", "\n", " ", "\t", "---\n"),
    *("<", "<a", "<!--", "<div>", "</div>", "<a title='</a>'>", "<b ", "&", "&#", "&amp;", "<![CDATA[", "<?"),
    *(
        "http://a.b ",
        "www.a",
        "a@b.c",
        "data:image/png;base64,",
        "\\",
        "\\\\",
        "\u2060",
        "e\u0301",
        "\U0001f600",
    ),
    *("\x1b[1m", "\x1b[31mx\x1b[0m", "\x1b[", "\x1b", "\r", "\b", "\0"),
    *(
        "(",
        "[a,",
        "a=",
        "-",
        "not ",
        "lambda:",
        "a if a else ",
        "'",
        '"""',
        "f'{",
        "#a\n",
        "%a\n",
        "!a\n",
        "a?\n",
    ),
    *("def f():\n ", "if a:\n ", "@a\n", "a.", "a[", "0", "1e", "\\\n", ";", "a;"),
)
ALPHABET = "".join(dict.fromkeys("".join(PATTERNS)))
SMALLEST, LARGEST, FACTOR = 1 << 14, 1 << 20, 4  # characters
SECONDS = 0.7  # after one size takes longer, no larger one is tried
PLACES = 4  # of all, for each pattern
NOISE = 0.03  # seconds below which growth says nothing
LINEAR = 1.35  # the exponent above which a step is called worse than linear
AGAIN = 2  # times that what looks so is measured once more

Times = dict[str, list[tuple[int, float]]]  # by step: sizes and seconds

SOURCE = """# %% answer
def answer():
    ### BEGIN SOLUTION
    return 1
    ### END SOLUTION

# %% test_answer 1
assert answer() == 1
"""


@dataclass(frozen=True)
class Growth:
    """How the time of a step grew with a text: the exponent, and seconds at the largest size tried."""

    step: str
    place: str
    pattern: str
    exponent: float
    seconds: float
    size: int


def assignment() -> AssignmentNotebook:
    """Return an assignment of one task."""
    source = source_notebook(cells_of(SOURCE))
    release = nbformat.from_dict(source)
    return AssignmentNotebook("fuzz", "fuzz", source, release)


def notebooks(text: str, versions: AssignmentNotebook) -> Iterator[tuple[str, nbformat.NotebookNode]]:
    """Yield each place where a student can put text, and a notebook with this text there."""
    outputs = {
        "printed": new_output("stream", text=text),
        "traceback": new_output("error", ename="E", evalue=text[:1000], traceback=text.split("\n")),
        **{
            kind: new_output("display_data", {kind: text})
            for kind in (
                "text/plain",
                "text/html",
                "text/markdown",
                "text/latex",
                "image/svg+xml",
                "image/png",
            )
        },
    }
    cells = {
        "text": [new_markdown_cell(text)],
        "code": [new_code_cell(text)],
        "many texts": [new_markdown_cell(part) for part in _parts(text)],
        "many cells": [new_code_cell(part) for part in _parts(text)],
        **{place: [new_code_cell("1", outputs=[output])] for place, output in outputs.items()},
    }
    for place, own in cells.items():
        notebook = new_notebook(cells=[*nbformat.from_dict(versions.source).cells, *own])
        yield place, notebook


def _parts(text: str) -> list[str]:
    size = max(len(text) // 400, 200)
    return [text[start : start + size] for start in range(0, len(text), size)]


def steps(
    notebook: nbformat.NotebookNode, versions: AssignmentNotebook, settings: bytes
) -> Iterator[tuple[str, float]]:
    """Yield each step and its seconds, for this notebook as it was handed in and as if it had run so."""
    packed = Assignment.of(versions).to_bytes()
    written = nbformat.v4.writes(notebook)

    def timed(step: str, call: Callable[[], object]) -> tuple[str, float, object]:
        begun = time.process_time()
        found = call()
        return step, time.process_time() - begun, found

    yield timed("read", lambda: read(written.encode(errors="replace"), packed, "fuzz"))[:2]
    step, seconds, cleaned = timed("clean", lambda: clean(written, packed, "fuzz", outputs=True))
    yield step, seconds
    result = Result(notebook=str(cleaned))
    yield timed("render", lambda: render(settings, "fuzz", result.to_bytes(), GRADES, ""))[:2]


GRADES = asdict(Grades())


def growths(pattern: str, settings: bytes, draw: random.Random) -> Iterator[Growth]:
    """Yield how each step grows with a pattern, at a few of the places."""
    versions = assignment()
    for place in draw.sample([place for place, _ in notebooks("", versions)], PLACES):
        times: Times = {}
        size = SMALLEST
        while size <= LARGEST:
            measure(times, pattern, place, size, versions, settings)
            if max(found[-1][1] for found in times.values()) > SECONDS:
                break
            if size > SMALLEST and not any(map(is_suspect, times.values())):
                break
            size *= FACTOR
        # what else the machine does only ever adds
        for _ in range(AGAIN if any(exponent(found) > LINEAR for found in times.values()) else 0):
            for size, _ in next(iter(times.values())).copy():
                measure(times, pattern, place, size, versions, settings)
        for step, found in times.items():
            yield Growth(step, place, pattern, exponent(found), found[-1][1], found[-1][0])


def measure(
    times: Times, pattern: str, place: str, size: int, versions: AssignmentNotebook, settings: bytes
) -> None:
    """Note how long each step takes with so much of a pattern, or took if that was less."""
    text = (pattern * (size // len(pattern) + 1))[:size]
    notebook = dict(notebooks(text, versions))[place]
    for step, seconds in steps(notebook, versions, settings):
        before = dict(times.setdefault(step, []))
        times[step] = sorted((before | {size: min(seconds, before.get(size, seconds))}).items())


def is_suspect(times: list[tuple[int, float]]) -> bool:
    """Whether larger sizes may show more: time grew faster than the text, or was too short to say."""
    return exponent(times) > LINEAR or (exponent(times) == 0 and times[-1][1] * FACTOR > NOISE)


def exponent(times: list[tuple[int, float]]) -> float:
    """Return the power of the size with which time grew over the last sizes; 0 where it is too short to say.

    >>> exponent([(1, 0.1), (2, 0.4), (4, 1.6)])
    2.0
    """
    told = [(size, seconds) for size, seconds in times if seconds >= NOISE][-3:]
    if len(told) < 2:
        return 0.0
    (first, before), (last, after) = told[0], told[-1]
    return round(math.log(after / before) / math.log(last / first), 2)


def patterns(draw: random.Random) -> Iterator[str]:
    """Yield the known patterns in any order, then random ones without end."""
    yield from draw.sample(PATTERNS, len(PATTERNS))
    for number in itertools.count():
        if number % 2:
            yield "".join(draw.choices(PATTERNS, k=draw.randint(2, 4)))
        else:
            yield "".join(draw.choices(ALPHABET, k=draw.randint(1, 6)))


def fuzz(minutes: float, seed: int, console: Console) -> list[Growth]:
    """Try patterns for so long; print and return what is worst for each step, first by exponent."""
    config = Config({"CourseDirectory": {"root": tempfile.gettempdir(), "course_id": "fuzz"}})
    coursedir = CourseDirectory(config=config, assignment_id="fuzz")
    settings = Feedback(coursedir, assignment()).settings
    ends = time.monotonic() + 60 * minutes
    found: list[Growth] = []
    tried = 0
    draw = random.Random(seed)
    for pattern in patterns(draw):
        if time.monotonic() > ends:
            break
        found += growths(pattern, settings, draw)
        tried += 1
    table = Table(title=f"{tried} patterns (seed {seed})", title_justify="left")
    for heading in ("step", "exponent", "seconds", "size", "place", "pattern"):
        table.add_column(heading)
    worst = sorted(found, key=lambda growth: (-growth.exponent, -growth.seconds))
    for step in ("read", "clean", "render"):
        for growth in [growth for growth in worst if growth.step == step][:5]:
            table.add_row(
                step,
                f"{growth.exponent:.2f}",
                f"{growth.seconds:.2f}",
                str(growth.size),
                growth.place,
                repr(growth.pattern),
            )
    console.print(table, markup=False)
    return worst


def main() -> int:
    """Run; return 1 if a step is worse than linear."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    options = parser.parse_args()
    worst = fuzz(options.minutes, options.seed, Console())
    return int(any(growth.exponent > LINEAR for growth in worst))


if __name__ == "__main__":
    raise SystemExit(main())
