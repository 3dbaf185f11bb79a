"""What holds for every input: of the codec, of reading and repairing, and of the sanitizer."""

import contextlib
import copy
import json
import math
from html.parser import HTMLParser
from typing import Any

import msgpack
import nbformat
import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output, new_raw_cell

from heldout.grading.codec import CodecError, Marshaller
from heldout.grading.parse import UnreadableError, read_cells
from heldout.grading.repair import repair
from heldout.grading.result import Status
from heldout.grading.sanitize import ATTRIBUTES, TAGS, VALUES, clean_html, plain_markdown, sanitized
from tests.grading.assignments import STUB, answered, assignment, setup, task, test, written
from tests.grading.properties import examples

PROPERTY = examples(150)

# -- what crosses

TEXTS = st.text(st.characters(codec=None), max_size=10)  # surrogates too
NUMPY = st.one_of(
    st.floats().map(np.float64),
    st.floats(width=32).map(np.float32),
    st.integers(-(2**63), 2**63 - 1).map(np.int64),
    st.integers(0, 255).map(np.uint8),
    st.booleans().map(np.bool_),
    st.complex_numbers().map(np.complex128),
    st.integers(0, 10_000).map(lambda days: np.datetime64(days, "D")),
    st.builds(
        lambda kind, shape: np.arange(math.prod(shape)).reshape(shape).astype(kind),
        st.sampled_from(
            ["bool", "int8", "uint16", "int64", "float16", "float32", ">f8", "complex64", "U3", "S2"]
        ),
        st.lists(st.integers(0, 3), max_size=3).map(tuple),
    ),
)
KEYS = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), TEXTS, st.binary(max_size=5))
HASHABLE = st.recursive(
    KEYS | st.complex_numbers() | st.builds(range, st.integers(-9, 9), st.integers(-9, 9), st.integers(1, 3)),
    lambda inner: st.lists(inner, max_size=3).map(tuple) | st.frozensets(inner, max_size=3),
    max_leaves=5,
)
VALUES_THAT_CROSS = st.recursive(
    HASHABLE | NUMPY,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(HASHABLE, inner, max_size=4),
        st.sets(HASHABLE, max_size=4),
    ),
    max_leaves=12,
)


def side() -> Marshaller:
    return Marshaller(lambda number, name, is_callable: None, lambda value: None)


def exact(value: Any) -> Any:
    """Return a value in a form that is equal only for the same value of the same type, NaN included."""
    if isinstance(value, np.ndarray | np.generic):
        # native or not: a value's order of bytes is no part of it
        return (
            type(value).__name__,
            value.dtype.newbyteorder("=").str,
            value.shape,
            value.astype(value.dtype.newbyteorder("=")).tobytes(),
        )
    if isinstance(value, list | tuple):
        return type(value).__name__, [exact(item) for item in value]
    if isinstance(value, dict):
        return "dict", [(exact(key), exact(item)) for key, item in value.items()]
    if isinstance(value, set | frozenset):
        return type(value).__name__, sorted(repr(exact(item)) for item in value)
    return type(value).__name__, repr(value)


@PROPERTY
@given(VALUES_THAT_CROSS)
def test_what_crosses_arrives_equal_in_value_and_type(value: object) -> None:
    assert exact(side().decode(side().encode(value))) == exact(value)


def extension(code: int, content: object) -> msgpack.ExtType:
    packed = content if isinstance(content, bytes) else msgpack.packb(content, unicode_errors="surrogatepass")
    return msgpack.ExtType(code, packed)


# messages as a hostile process makes them; models and tensors would import TensorFlow
CODES = st.integers(0, 12)
NAMES = st.sampled_from(
    [
        *("numpy.array", "numpy.scalar", "pandas.table", "pandas.series", "pandas.index"),
        *("os.system", ".", ""),
    ]
)
PLAIN = (
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | TEXTS | st.binary(max_size=9)
)
KINDS = st.sampled_from(["<f8", "|O", "O8", "<U9999", "V8", "<M8[D]", "|b1", "f8,i4", "", "(2,)f8"])
MESSAGES = st.recursive(
    PLAIN | KINDS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(PLAIN, inner, max_size=3),
        st.builds(extension, CODES, st.binary(max_size=9) | inner),
        st.builds(
            lambda name, content: extension(6, [name, content]),
            NAMES,
            inner | st.tuples(KINDS, st.lists(inner, max_size=3), st.binary(max_size=16)).map(list),
        ),
    ),
    max_leaves=8,
)


@PROPERTY
@given(
    st.binary(max_size=60)
    | MESSAGES.map(lambda message: msgpack.packb(message, unicode_errors="surrogatepass"))
)
def test_any_bytes_give_a_value_or_a_codec_error(data: bytes) -> None:
    with contextlib.suppress(CodecError):
        side().decode(data)


# -- what is handed in

MADE = assignment(
    setup("import numpy as np"),
    new_markdown_cell("# Task 1", id="text"),
    task(
        "double",
        f"def double(number):\n{STUB.format('return 2 * number')}".replace("\n###", "\n    ###").replace(
            "\nreturn", "\n    return"
        ),
    ),
    test("double", "assert double(2) == 4"),
    written(),
    new_code_cell("double(1)", id="example"),
)
HONEST: dict[str, Any] = json.loads(answered(MADE, double="def double(number):\n    return 2 * number"))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    "cells",
                    "cell_type",
                    "source",
                    "input",
                    "metadata",
                    "nbgrader",
                    "grade_id",
                    "attachments",
                    "level",
                    "worksheets",
                    "outputs",
                    "double",
                    "test_double",
                    "code",
                    "heading",
                ]
            )
            | TEXTS,
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


def taken_in(data: bytes) -> None:
    """Read and repair what was handed in; see that the tests are there whatever it is."""
    try:
        _, notes = read_cells(data)
    except UnreadableError as error:
        notes = [str(error)]
    repaired = repair(data, MADE)
    for note in (*notes, *repaired.notes):
        assert note and note.isprintable(), repr(note)
    if repaired.notebook is None:
        assert repaired.status is Status.UNREADABLE and repaired.notes
        return
    nbformat.validate(repaired.notebook)
    locked = [
        cell for cell in MADE.source.cells if cell.get("metadata", {}).get("nbgrader", {}).get("locked")
    ]
    kept = {
        cell.metadata.nbgrader.grade_id: cell
        for cell in repaired.notebook.cells
        if "nbgrader" in cell.metadata
    }
    for cell in locked:
        found = kept[cell.metadata.nbgrader.grade_id]
        assert (found.source, found.metadata) == (cell.source, cell.metadata)
    # each once, in the source's order, and nothing of the student's has nbgrader's metadata
    assert list(kept) == [c.metadata.nbgrader.grade_id for c in MADE.source.cells if "nbgrader" in c.metadata]
    assert len(kept) == sum("nbgrader" in cell.metadata for cell in repaired.notebook.cells)


@PROPERTY
@given(st.binary(max_size=200))
def test_any_bytes_are_taken_in(data: bytes) -> None:
    taken_in(data)


@PROPERTY
@given(JSON | st.fixed_dictionaries({"cells": st.lists(JSON, max_size=4)}))
def test_any_json_is_taken_in(value: object) -> None:
    taken_in(json.dumps(value).encode())


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the way to every value within a JSON value."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, item in items for place in places(item, (*path, key)))]


@PROPERTY
@given(st.data())
def test_any_mutation_of_a_submission_is_taken_in(data: st.DataObject) -> None:
    notebook = copy.deepcopy(HONEST)
    for _ in range(data.draw(st.integers(1, 4))):
        *way, last = data.draw(st.sampled_from(places(notebook)[1:] or [("cells",)]))
        holder: Any = notebook
        for key in way:
            holder = holder[key]
        match data.draw(st.sampled_from(["replace", "delete", "repeat", "reverse"])):
            case "replace":
                holder[last] = data.draw(JSON)
            case "delete" if last in holder or isinstance(holder, list):
                del holder[last]
            case "repeat" if isinstance(holder, list):
                holder.insert(data.draw(st.integers(0, len(holder))), copy.deepcopy(holder[last]))
            case "reverse" if isinstance(holder, list):
                holder.reverse()
    text = json.dumps(notebook).encode()
    if data.draw(st.booleans()):
        cut = data.draw(st.integers(0, len(text)))
        text = text[:cut] + data.draw(st.binary(max_size=4)) + text[cut + data.draw(st.integers(0, 9)) :]
    taken_in(text)


# -- what is shown

PIECES = st.lists(
    st.sampled_from(
        [
            *("<b>", "</b>", "<p>", "</p>", "<a href='https://x.org'>", "</a>", "<table>", "<tr>", "<td>"),
            *(
                "</table>",
                "<svg>",
                "</svg>",
                "<math>",
                "<mtext>",
                "<style>",
                "</style>",
                "<script>",
                "</script>",
            ),
            *(
                "<template>",
                "</template>",
                "<noscript>",
                "</noscript>",
                "<form>",
                "</form>",
                "<select>",
                "<pre>",
            ),
            *("<textarea>", "</textarea>", "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?", "<title>", "\n"),
            *(
                "<img src=x onerror=y>",
                '<p style="color:red;position:fixed">',
                "<p id=a class=b title='",
                "'>",
            ),
            *(
                '"',
                "&lt;",
                "&#60;",
                "&amp;",
                "\0",
                "<a href='java\tscript:x'>",
                "<foreignObject>",
                "<plaintext>",
            ),
        ]
    )
    | st.text(max_size=5),
    max_size=15,
).map("".join)
MARKDOWN = st.lists(
    st.sampled_from(
        ["[x]", "(javascript:y)", "](", "![", "]:", "<", "<b", "(https://x.org)", "`", "\\", "\u2060", "\n"]
    )
    | st.text(max_size=4),
    max_size=12,
).map("".join)


class Tags(HTMLParser):
    """Finds the tags and attributes that are not allowed."""

    def __init__(self) -> None:
        super().__init__()
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.wrong.append(tag)
        for name, _ in attributes:
            if name not in VALUES or name not in ATTRIBUTES["*"] | ATTRIBUTES.get(tag, set()):
                self.wrong.append(f"{tag} {name}")


@PROPERTY
@given(PIECES)
def test_cleaned_html_holds_what_is_allowed_and_stays(html: str) -> None:
    once = clean_html(html)
    if once is None:
        return
    assert clean_html(once) == once
    found = Tags()
    found.feed(once)
    found.close()
    assert not found.wrong


@PROPERTY
@given(MARKDOWN)
def test_plain_markdown_stays(source: str) -> None:
    assert plain_markdown(plain_markdown(source)) == plain_markdown(source)


def notebook_of(code: str, html: str, markdown: str) -> NotebookNode:
    outputs = [
        new_output("display_data", {"text/html": html, "text/markdown": markdown, "text/plain": code}),
        new_output("display_data", {"text/html": html * 3000}),
        new_output("error", ename=code, evalue=html, traceback=[markdown]),
    ]
    return new_notebook(
        cells=[new_code_cell(code, outputs=outputs), new_markdown_cell(markdown), new_raw_cell(html)]
    )


@examples(60)
@given(st.builds(notebook_of, TEXTS, PIECES, MARKDOWN))
def test_a_sanitized_notebook_is_valid_and_stays(notebook: NotebookNode) -> None:
    once = sanitized(notebook, MADE)
    nbformat.validate(once)
    assert sanitized(once, MADE) == once
