"""What holds for every notebook that is looked into, cleaned and shown, and for every text in a sentence."""

import contextlib
import csv
import io
import json
import re
import tempfile
import zipfile
from dataclasses import asdict
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import nbformat
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from nbgrader.coursedir import CourseDirectory
from traitlets.config import Config

from heldout.grading.assignment import Assignment
from heldout.grading.course import _cell
from heldout.grading.feedback import Feedback
from heldout.grading.ids import folded, problem_with_id
from heldout.grading.page import Grades
from heldout.grading.parse import UnreadableError, read_cells
from heldout.grading.result import Result, Status
from heldout.grading.sentences import is_seen, printable, quoted
from heldout.grading.steps import choose, clean, read, render, unpack
from heldout.testing import fuzz
from tests.grading.properties import CORPUS, examples
from tests.grading.test_properties import JSON, MARKDOWN, PIECES, TEXTS

MADE = fuzz.assignment()
PACKED = Assignment.of(MADE).to_bytes()

# -- notebooks, as students may make them

SOURCES = PIECES | MARKDOWN | TEXTS
JUNK = (
    st.none()
    | st.integers()
    | st.lists(st.text(max_size=3), max_size=2)
    | st.dictionaries(TEXTS, TEXTS, max_size=2)
)
IDS = st.sampled_from(["answer", "test_answer", "setup", "", "other"])
CELLS = st.one_of(
    st.fixed_dictionaries(
        {"cell_type": st.sampled_from(["code", "markdown", "raw", "heading", "x"]), "source": SOURCES | JUNK},
        optional={
            "metadata": st.builds(lambda name: {"nbgrader": {"grade_id": name}}, IDS | JUNK) | JUNK,
            "outputs": JSON,
            "attachments": JSON
            | st.dictionaries(TEXTS, st.dictionaries(TEXTS, SOURCES, max_size=2), max_size=2),
            "level": JUNK,
            "id": JUNK | TEXTS,
        },
    ),
    st.sampled_from([dict(cell) for cell in json.loads(nbformat.writes(MADE.release))["cells"]]),
)
NOTEBOOKS = st.fixed_dictionaries(
    {"cells": st.lists(CELLS, max_size=5)}, optional={"metadata": JSON, "nbformat": JUNK, "worksheets": JSON}
).map(lambda notebook: json.dumps(notebook).encode())
CONTENTS = NOTEBOOKS | JSON.map(lambda value: json.dumps(value).encode()) | st.binary(max_size=40)


def read_as(data: bytes) -> dict[str, Any]:
    """Read a notebook as the step does; see that the assignment's cells are there, to the letter."""
    found = read(data, PACKED, "fuzz")
    assert all(printable(note) == note for note in found["notes"])
    if found["notebook"] is None:
        assert found["status"] == Status.UNREADABLE
        assert found["notes"]
        return found
    notebook = nbformat.v4.reads(found["notebook"])
    nbformat.validate(notebook)
    ours = [cell for cell in notebook.cells if "nbgrader" in cell.metadata]
    assert [cell.metadata.nbgrader for cell in ours] == [cell.metadata.nbgrader for cell in MADE.source.cells]
    for cell, known in zip(ours, MADE.source.cells, strict=True):
        assert cell.cell_type == known.cell_type
        assert cell.source == known.source or known.metadata.nbgrader.solution
    assert json.loads(json.dumps(found)) == found
    return found


def texts(notebook: str) -> list[tuple[str, str]]:
    return [(cell.cell_type, cell.source) for cell in nbformat.v4.reads(notebook).cells]


@examples(60)
@given(CONTENTS)
def test_reading_gives_the_assignments_cells_or_says_why_not(data: bytes) -> None:
    found = read_as(data)
    if found["notebook"] is not None:  # repaired once, there is nothing more to repair
        again = read_as(found["notebook"].encode())
        assert texts(again["notebook"]) == texts(found["notebook"])


@examples(100)
@given(
    st.dictionaries(
        st.text(max_size=5).map("{}.ipynb".format) | st.just("fuzz.ipynb"), st.none() | CONTENTS, max_size=4
    )
)
def test_choosing_takes_one_of_what_is_there(contents: dict[str, bytes | None]) -> None:
    found = choose(contents, PACKED)
    assert list(found) == ["fuzz"]
    chosen = found["fuzz"]
    assert not chosen["chosen"] or contents[chosen["path"]] is not None
    assert set(chosen["asked"]) <= set(contents)
    assert all(printable(note) == note for note in chosen["notes"])


@examples(100)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a.ipynb", "../a", "/a", "a/../../b", "a\\b", "", "a/b", "\0", "é", "a\n"])
            | st.text(max_size=6),
            st.binary(max_size=20),
        ),
        max_size=4,
    ),
    st.none() | st.tuples(st.integers(0, 400), st.binary(max_size=3)),
)
def test_unpacking_gives_files_or_says_why_not(files: list[tuple[str, bytes]], damage: Any) -> None:
    packed = io.BytesIO()
    with pytest.MonkeyPatch.context() as patch, zipfile.ZipFile(packed, "w") as archive:
        patch.setattr("warnings.warn", lambda *_, **__: None)  # two of one name
        for name, data in files:
            info = zipfile.ZipInfo("x")
            info.filename = info.orig_filename = name
            with contextlib.suppress(UnicodeError):
                archive.writestr(info, data)
    content = packed.getvalue()
    if damage:
        content = content[: damage[0]] + damage[1] + content[damage[0] + len(damage[1]) :]
    found = unpack(content, "hw.zip", 0)
    if "refused" in found:
        assert found["refused"]
        return
    for path in found["files"]:
        assert ".." not in path.split("/")
        assert not path.startswith("/")


# -- what is shown

FORMS = st.dictionaries(
    st.sampled_from(
        [
            "text/plain",
            "text/html",
            "text/markdown",
            "text/latex",
            "image/svg+xml",
            "image/png",
            "application/javascript",
            "application/json",
        ]
    ),
    SOURCES | st.lists(SOURCES, max_size=2),
    max_size=3,
)
OUTPUTS = st.one_of(
    st.builds(
        lambda name, text: {"output_type": "stream", "name": name, "text": text},
        st.sampled_from(["stdout", "stderr", "x"]),
        SOURCES,
    ),
    st.builds(
        lambda kind, data: {"output_type": kind, "data": data, "metadata": {}},
        st.sampled_from(["display_data", "execute_result", "update_display_data", "x"]),
        FORMS,
    ),
    st.builds(
        lambda name, value, lines: {
            "output_type": "error",
            "ename": name,
            "evalue": value,
            "traceback": lines,
        },
        SOURCES,
        SOURCES,
        st.lists(SOURCES, max_size=2),
    ),
)
EXECUTED = st.builds(
    lambda own, outputs, metadata: nbformat.v4.writes(
        nbformat.from_dict(
            {
                "nbformat": 4,
                "nbformat_minor": 5,
                "metadata": metadata,
                "cells": [
                    *MADE.source.cells,
                    {
                        "cell_type": "code",
                        "source": own[0],
                        "id": "a",
                        "metadata": {},
                        "execution_count": 1,
                        "outputs": outputs,
                    },
                    {"cell_type": "markdown", "source": own[1], "id": "b", "metadata": {}},
                    {"cell_type": "raw", "source": own[2], "id": "b", "metadata": {}},
                ],
            }
        )
    ),
    st.tuples(SOURCES, SOURCES, SOURCES),
    st.lists(OUTPUTS, max_size=3),
    st.dictionaries(
        st.sampled_from(["language_info", "kernelspec", "widgets", "title"]),
        st.dictionaries(st.sampled_from(["name", "pygments_lexer", "display_name"]), SOURCES, max_size=2),
        max_size=2,
    ),
)


class Page(HTMLParser):
    """Finds what a page runs or asks for."""

    LOADS = (
        "src",
        "srcset",
        "data",
        "poster",
        "background",
        "action",
        "formaction",
        "ping",
        "manifest",
        "xlink:href",
    )
    RUN = ("script", "iframe", "frame", "object", "embed", "form", "base", "applet", "video", "audio", "link")

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag in self.RUN:
            self.wrong.append(tag)
        for name, value in attributes:
            target = "".join((value or "").split()).casefold()
            if name.startswith("on") or target.startswith(("javascript:", "vbscript:")):
                self.wrong.append(f"{tag} {name}")
            if name in self.LOADS and not target.startswith("data:image/"):
                self.wrong.append(f"{tag} {name}={target}")
            if name == "style" and ("url(" in target or "expression(" in target):
                self.wrong.append(f"{tag} {name}={target}")
            if tag == "meta" and target == "refresh":
                self.wrong.append("refresh")


@cache
def settings() -> bytes:
    config = Config({"CourseDirectory": {"root": tempfile.gettempdir(), "course_id": "fuzz"}})
    return Feedback(CourseDirectory(config=config, assignment_id="fuzz"), MADE).settings


def shown(executed: str) -> str:
    """Clean and render a notebook that has run; see that the page does nothing but show it."""
    once = clean(executed, PACKED, "fuzz", outputs=True)
    assert clean(once, PACKED, "fuzz", outputs=True) == once
    assert "outputs" not in once or clean(executed, PACKED, "fuzz", outputs=False)
    page = render(settings(), "fuzz", Result(notebook=once).to_bytes(), asdict(Grades()), "")
    found = Page()
    found.feed(page)
    found.close()
    assert not found.wrong
    body = page.partition("<body")[2]
    assert not re.search(r"<script|@import|url\((?!data:)", body, re.IGNORECASE)
    return page


@examples(30)
@given(EXECUTED)
def test_pages_run_nothing_and_ask_for_nothing(executed: str) -> None:
    assert "<body" in shown(executed)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<script>1</script>", True),
        ("<img src=x>", True),
        ("<a href=' java\nscript:x'>", True),
        ("<p onclick=x>", True),
        ("<p style='background:url(x)'>", True),
        ("<meta http-equiv=refresh>", True),
        ("<img src='data:image/png;base64,AAAA'><a href='https://x.org'>", False),
    ],
)
def test_what_a_page_runs_or_asks_for_is_found(text: str, found: bool) -> None:
    page = Page()
    page.feed(text)
    assert bool(page.wrong) == found


# -- sentences and names

ODD = st.text(
    st.characters(codec=None)
    | st.sampled_from(
        "\n\r\t\v\f\x1b\x85\u2028\u2029\u200b\u202e\u2066\u3164\u115f\ufeff\U000e0041=+-@|;,\"'\uff1d"
    ),
    max_size=20,
)


@examples(300)
@given(ODD)
@example("\u3164\u115f\u2800\uffa0\u034f")  # letters and marks, to Python; nobody sees them
@example("\u2028=1")
@example("\x1b]8;;http://x.org\x07")
def test_what_is_printed_is_one_line_that_is_seen(text: str) -> None:
    for line in (printable(text), quoted(text), quoted(text, 3)):
        assert all(map(is_seen, line))
        assert len(line.splitlines()) <= 1
        line.encode()
    assert printable(printable(text)) == printable(text)
    assert len(quoted(text)) <= 62


@examples(300)
@given(ODD, ODD)
@example("a;=1", "")
@example("|\t@x", "")
@example('a";=1', "\uff1d1")
@example("a", 'b;"=1;c')  # to who splits at semicolons, a quoted nothing and then a formula
def test_a_table_holds_no_formula(first: str, second: str) -> None:
    for separator in ",;\t|":
        text = io.StringIO()
        csv.writer(text).writerow([_cell(first), _cell(second)])
        (row,) = csv.reader(io.StringIO(text.getvalue()), delimiter=separator)
        for cell in row:
            assert not cell.lstrip('" ').startswith(("=", "+", "-", "@", "\uff1d")), (separator, row)


@examples(200)
@given(ODD | st.text(max_size=8))
@example("mueller\ufe0f")
@example("\u1160")
def test_an_id_is_seen_and_stays_in_its_folder(text: str) -> None:
    if not problem_with_id(text):
        assert all(map(is_seen, text))
        assert printable(text) == text
        assert (Path("/s") / text).resolve() == Path("/s", text)
        assert not problem_with_id(folded(text)) or len(folded(text).encode()) > len(text.encode())


# -- files that once failed, or nearly did


def replayed(kind: str) -> list[Any]:
    return [pytest.param(path.read_bytes(), id=path.name) for path in sorted((CORPUS / kind).iterdir())]


@pytest.mark.parametrize("data", replayed("notebooks"))
def test_notebooks_of_the_corpus(data: bytes) -> None:
    with contextlib.suppress(UnreadableError):
        read_cells(data)
    read_as(data)
    choose({"a.ipynb": data, "fuzz.ipynb": nbformat.writes(MADE.release).encode()}, PACKED)


@pytest.mark.parametrize("data", replayed("pages"))
def test_pages_of_the_corpus(data: bytes) -> None:
    text = data.decode(errors="surrogateescape").encode(errors="replace").decode()
    outputs = [
        {
            "output_type": "display_data",
            "metadata": {},
            "data": {"text/html": text, "text/markdown": text, "image/svg+xml": text},
        }
    ]
    own = {
        "cell_type": "code",
        "source": text,
        "id": "a",
        "metadata": {},
        "execution_count": 1,
        "outputs": outputs,
    }
    words = {"cell_type": "markdown", "source": text, "id": "b", "metadata": {}}
    notebook = {"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [*MADE.source.cells, own, words]}
    shown(nbformat.v4.writes(nbformat.from_dict(notebook)))
