"""Reads the bytes of a notebook, in whatever shape tools and students give it, into cells."""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from heldout.errors import HeldOutError
from heldout.grading.assignment import AssignmentNotebook
from heldout.grading.cells import grade_id_of
from heldout.grading.sentences import quoted

MB = 1024 * 1024
MAX_ATTACHMENTS = MB
MAX_CELLS = 5_000
MAX_TEXT = 10 * MB
# A parsed value costs up to some 70 bytes of memory, however short it is in the file.
MAX_VALUES = 20_000_000
# how Databricks says which language a cell is in
LANGUAGE = re.compile(r"\s*%(python|md)\b[ \t]*\n?")
DOWNLOAD = (
    "Hand in the notebook itself, a file that ends in .ipynb. In Colab: File, Download, Download .ipynb. "
    "In Jupyter: File, Download. In VS Code: the .ipynb file in your folder."
)


class UnreadableError(HeldOutError):
    """What was handed in is no notebook; the message is for the student."""


@dataclass(frozen=True)
class StudentCell:
    """One cell as the student left it. ``kind`` is ``code``, ``markdown`` or ``raw``."""

    kind: str
    text: str
    grade_id: str = ""
    attachments: dict[str, dict[str, str]] = field(default_factory=dict)


def bare(text: str) -> str:
    """Return the text without whitespace, the form in which texts are compared."""
    return "".join(text.split())


def cells_in_common(cells: Sequence[StudentCell], assignment: AssignmentNotebook) -> int:
    """Count the release's cells that are among these, by ``grade_id`` or by text."""
    ids = {cell.grade_id for cell in cells if cell.grade_id}
    texts = {bare(cell.text) for cell in cells}
    return sum(grade_id_of(known) in ids or bare(known.source) in texts for known in assignment.release.cells)


def read_cells(data: bytes) -> tuple[list[StudentCell], list[str]]:
    """Return the cells of a notebook in any shape that tools and students give it, and notes.

    Outputs and metadata but the ``grade_id`` are dropped, and cells that hold nothing.
    Raises `UnreadableError` if these bytes are no notebook.
    """
    text, notes = _text_of(data)
    large: list[int] = []

    def slim(pairs: list[tuple[str, object]]) -> dict[str, object]:
        # called as each object closes: outputs of one cell are gone before the next one is read
        fields = dict(pairs)
        fields.pop("outputs", None)
        if "attachments" in fields:
            fields["attachments"] = _attachments(fields["attachments"], large)
        return fields

    try:
        # whole numbers as floats: Python refuses to convert thousands of digits to an int
        notebook = json.loads(text, object_pairs_hook=slim, parse_int=float, strict=False)
    except RecursionError:
        raise UnreadableError(
            "The notebook can't be read: it is nested too deeply. Download it again and hand in that file."
        ) from None
    except json.JSONDecodeError as error:
        raise UnreadableError(_what_it_is(text, error)) from None
    if large:
        notes.append(
            f"Pictures in {len(large)} of your text cells were left out: they have more than "
            f"{MAX_ATTACHMENTS // MB} MB in one cell. Make them smaller if they belong to an answer."
        )
    cells = [cell for cell in map(_cell, _raw_cells(notebook)) if cell.text.strip() or cell.grade_id]
    if not cells:
        raise UnreadableError(f"The notebook is empty: it has no cell with anything in it. {DOWNLOAD}")
    if len(cells) > MAX_CELLS:
        raise UnreadableError(
            f"The notebook has {len(cells)} cells; more than {MAX_CELLS} are not graded. Take out those "
            "that do not belong to the exercise and hand it in again."
        )
    if sum(len(cell.text) for cell in cells) > MAX_TEXT:
        raise UnreadableError(
            f"The notebook's cells hold more than {MAX_TEXT // MB} MB of code and text. Put data into a file "
            "beside the notebook, or take it out, and hand it in again."
        )
    return cells, notes


def _text_of(data: bytes) -> tuple[str, list[str]]:
    if not data.strip(b"\0\t\n\r "):
        raise UnreadableError("The notebook's file is empty. Save the notebook and hand it in again.")
    if data.startswith(b"PK\x03\x04"):
        raise UnreadableError(f"This is a zip archive (or an Office document), no notebook. {DOWNLOAD}")
    if data.startswith(b"%PDF"):
        raise UnreadableError(f"This is a PDF, no notebook. {DOWNLOAD}")
    if sum(data.count(mark) for mark in (b"{", b"[", b",")) > MAX_VALUES:
        raise UnreadableError(
            "The notebook holds too many values. Clear its outputs (in Jupyter and Colab: Edit, Clear all "
            "outputs), save it and hand it in again."
        )
    encoding = json.detect_encoding(data)
    try:
        return data.decode(encoding), []
    except UnicodeDecodeError:
        note = "Some characters of the notebook's file could not be read and were replaced."
        return data.decode(encoding, "replace"), [note]


def _what_it_is(text: str, error: json.JSONDecodeError) -> str:
    start = text.lstrip("\ufeff \t\r\n")[:200].lower()
    if start.startswith(("<!doctype", "<html", "<head", "<?xml")):
        return f"This is a web page, saved from the browser, and not the notebook. {DOWNLOAD}"
    if not start.startswith("{"):
        return f"This is no notebook: it begins with {quoted(start, 30)}. {DOWNLOAD}"
    line = f"line {error.lineno}"
    if error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated"):
        return (
            f"The notebook breaks off: its file ends in the middle of a value, which begins in {line}. It "
            "was not saved or uploaded to its end. Download it again and hand in that file."
        )
    return (
        f"The notebook can't be read: in {line} its file is damaged ({error.msg}). If it was edited as "
        "text or merged, open the last good version; otherwise download it again. Then hand in that file."
    )


def _raw_cells(notebook: object) -> list[dict[str, Any]]:
    """Return the cells, of nbformat 3 and 4 alike."""
    if not isinstance(notebook, dict):
        raise UnreadableError(f"This file holds data, but no notebook. {DOWNLOAD}")
    sheets = notebook.get("worksheets")
    holders = [notebook, *(sheets if isinstance(sheets, list) else [])]
    lists = [holder.get("cells") for holder in holders if isinstance(holder, dict)]
    if not any(isinstance(cells, list) for cells in lists):
        raise UnreadableError(f"This file has no cells, so it is no notebook. {DOWNLOAD}")
    return [cell for cells in lists if isinstance(cells, list) for cell in cells if isinstance(cell, dict)]


def _cell(raw: dict[str, Any]) -> StudentCell:
    text = _joined(raw["source"] if "source" in raw else raw.get("input"))
    kind = raw.get("cell_type")
    if kind == "heading":
        level = raw.get("level")
        text = f"{'#' * int(level if level in (2, 3, 4, 5, 6) else 1)} {text}"
    if kind == "code" and (language := LANGUAGE.match(text)):
        kind, text = "markdown" if language[1] == "md" else kind, text[language.end() :]
    if kind not in ("code", "markdown", "raw"):
        kind = "code" if {"execution_count", "input", "prompt_number"} & raw.keys() else "markdown"
    metadata = raw.get("metadata")
    nbgrader = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    grade_id = nbgrader.get("grade_id") if isinstance(nbgrader, dict) else None
    return StudentCell(
        kind,
        text,
        _clean(grade_id) if isinstance(grade_id, str) else "",
        raw.get("attachments", {}) if kind == "markdown" else {},
    )


def _joined(source: object) -> str:
    if isinstance(source, list):
        source = "".join(part for part in source if isinstance(part, str))
    return _clean(source) if isinstance(source, str) else ""


def _clean(text: str) -> str:
    """Return the text as UTF-8 can carry it, with ``\\n`` at the ends of lines."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _attachments(raw: object, large: list[int]) -> dict[str, dict[str, str]]:
    """Return the well-formed ones, or none and one more entry in ``large`` if they are too large."""
    if not isinstance(raw, dict):
        return {}
    kept = {
        _clean(name): {_clean(kind): _joined(data) for kind, data in bundle.items()}
        for name, bundle in raw.items()
        if isinstance(bundle, dict)
    }
    size = sum(len(data) for bundle in kept.values() for data in bundle.values())
    if size <= MAX_ATTACHMENTS:
        return kept
    large.append(size)
    return {}
