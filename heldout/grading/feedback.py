"""What a student reads about a submission, and what makes a submission safe to look at.

A notebook that has run carries whatever the student's code put into it, and both nbgrader's formgrader and
its feedback show it in a browser, next to other people's grades. `sanitized` rebuilds it from the parts that
can do nothing there. `Feedback` renders it with nbgrader's own template, as a page without any script.
"""

import json
import os
import re
import shutil
from collections import Counter
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path

import nbformat
from bleach.css_sanitizer import CSSSanitizer
from bleach.sanitizer import ALLOWED_TAGS, Cleaner
from bs4 import BeautifulSoup
from jinja2 import DictLoader
from nbconvert.exporters import HTMLExporter
from nbconvert.utils.base import NbConvertBase
from nbformat import NotebookNode
from nbformat.v4 import new_markdown_cell, new_notebook
from nbgrader.converters import GenerateFeedback
from nbgrader.coursedir import CourseDirectory
from nbgrader.preprocessors import ClearHiddenTests, GetGrades, NbGraderPreprocessor
from nbgrader.utils import is_grade, is_solution

from heldout.grading.assignment import Assignment
from heldout.grading.result import Result, Status

SENTENCES = {
    Status.GRADED: "Your notebook has been graded.",
    Status.NEEDS_PERSON: "A person still has to grade part of your notebook.",
    Status.TIMED_OUT: "Your notebook took too long and was stopped.",
    Status.CRASHED: "Python crashed while it ran your notebook.",
    Status.KILLED: "Your notebook was stopped before it had run to its end.",
    Status.MISSING: "No notebook has been handed in.",
    Status.UNREADABLE: "Your notebook could not be read.",
}


class HideTests(NbGraderPreprocessor):
    """Cuts hidden tests from the notebook, and tracebacks of test cells down to their message."""

    # configurable again, which nbgrader's base class undoes: the HTML exporter sets it, and would warn
    display_data_priority = NbConvertBase.display_data_priority

    def preprocess(self, nb: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        """Change the notebook in place, before it is rendered; resources stay as they are."""
        clear = ClearHiddenTests()
        for index, cell in enumerate(nb.cells):
            # only tests hide anything; a student's own cell may hold the delimiters, even unbalanced
            if not is_grade(cell) or is_solution(cell):
                continue
            clear.preprocess_cell(cell, resources, index)
            for output in cell.get("outputs", []):
                if output.output_type == "error":
                    output.traceback = [f"{output.ename}: {output.evalue}"]
        return nb, resources


# An invisible character that joins words: after it, what stands before is Markdown or HTML no more.
JOINER = "\u2060"
IMAGE = r"data:image/(?:png|jpeg|gif);base64,"
BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
LONGEST, DEEPEST = 100_000, 100  # characters and tags
CELL_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
# the properties that lay out tables and color text; none of them loads a file or leaves its place
STYLES = CSSSanitizer(
    allowed_css_properties=[
        *("background-color", "border", "border-collapse", "color", "font-family", "font-size"),
        *("font-style", "font-weight", "height", "line-height", "max-width", "min-width", "overflow-x"),
        *("padding", "text-align", "text-decoration", "vertical-align", "white-space", "width"),
    ]
)
TAGS = ALLOWED_TAGS | {
    *(
        "br",
        "details",
        "div",
        "figcaption",
        "figure",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "hr",
        "p",
        "summary",
    ),
    *("dd", "del", "dl", "dt", "img", "ins", "pre", "s", "samp", "small", "span", "sub", "sup", "u"),
    *("caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"),
}
ATTRIBUTES = {
    # no function but a color's: others load files
    "style": r"[^()\\&]*(?:rgba?\([\d., %]+\)[^()\\&]*)*",
    "title": r"(?s).*",
    "alt": r"(?s).*",
    "border": r"\d+",
    "class": "dataframe",
    "colspan": r"\d{1,4}",
    "rowspan": r"\d{1,4}",
    "width": r"\d{1,4}%?",
    "height": r"\d{1,4}%?",
    "href": r"(?s)(?:https?://|mailto:).*",
    "src": rf"(?s){IMAGE}.*",
}


def _allowed(tag: str, name: str, value: str) -> bool:
    # neither ids nor other classes: formgrader finds its buttons and points by them
    return name in ATTRIBUTES and re.fullmatch(ATTRIBUTES[name], value) is not None


CLEANER = Cleaner(
    tags=TAGS,
    attributes=_allowed,
    protocols={"http", "https", "mailto", "data"},
    strip=True,
    css_sanitizer=STYLES,
)


def sanitized(notebook: NotebookNode, assignment: Assignment) -> NotebookNode:
    """Return a copy that may be opened beside the gradebook: no part of it runs or loads anything.

    Text, tables, figures and links to the web stay; scripts, widgets, frames, forms and everything that
    loads a file go. Markdown of the instructors stays as they wrote it, in the student's own HTML becomes
    plain text. nbgrader's metadata are the assignment's, whatever the student's notebook said.
    """
    own = {
        cell.metadata.nbgrader.grade_id: cell.metadata.nbgrader
        for cell in assignment.source.cells
        if "nbgrader" in cell.metadata
    }
    theirs = {
        cell.source: cell
        for version in (assignment.source, assignment.release)
        for cell in version.cells
        if cell.cell_type == "markdown"
    }
    taken: set[str] = set()
    cells = []
    for number, cell in enumerate(notebook.cells):
        found = str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))
        metadata = {"nbgrader": own.pop(found)} if found in own else {}
        name = str(cell.get("id", ""))
        if not CELL_ID.fullmatch(name) or name in taken:
            name = f"heldout-{number}"
        taken.add(name)
        cells.append({"id": name, "metadata": metadata, **_content(cell, theirs)})
    return nbformat.from_dict(
        {
            "nbformat": 4,
            "nbformat_minor": 5,
            "metadata": {
                key: assignment.source.metadata[key]
                for key in ("kernelspec", "language_info")
                if key in assignment.source.metadata
            },
            "cells": cells,
        }
    )


def _content(cell: NotebookNode, theirs: dict[str, NotebookNode]) -> dict[str, object]:
    source = plain_text(cell.get("source", ""))
    if cell.cell_type == "code":
        outputs = [_output(output) for output in cell.get("outputs", [])]
        return {
            "cell_type": "code",
            "source": source,
            "execution_count": _count(cell.get("execution_count")),
            "outputs": [output for output in outputs if output],
        }
    if cell.cell_type == "markdown" and source in theirs:
        attachments = theirs[source].get("attachments")
        return {
            "cell_type": "markdown",
            "source": source,
            **({"attachments": attachments} if attachments else {}),
        }
    kind = "markdown" if cell.cell_type == "markdown" else "raw"
    return {"cell_type": kind, "source": plain_markdown(source, cell.get("attachments", {}))}


def plain_markdown(source: str, attachments: dict[str, dict[str, str]] | None = None) -> str:
    """Return Markdown without HTML, without links other than to the web, and without remote images.

    Attached images move into the text. Applied twice it does nothing more.
    """

    def attached(match: re.Match[str]) -> str:
        for kind, data in ((attachments or {}).get(match[1]) or {}).items():
            if re.fullmatch("image/(png|jpeg|gif)", kind) and BASE64.fullmatch(plain_text(data)):
                return f"](data:{kind};base64,{''.join(plain_text(data).split())})"
        return match[0]

    source = plain_text(source)
    source = re.sub(r"\]\(attachment:([^()\s]*)\)", attached, source)
    source = re.sub(r"<(?=[A-Za-z/!?])", f"<{JOINER}", source)
    source = re.sub(rf"\](?=\((?!https?://|mailto:|{IMAGE}))", f"]{JOINER}", source)
    source = re.sub(r"\](?=:(?!\s*https?://))", f"]{JOINER}", source)
    return re.sub(rf"!(?=\[)(?!\[[^\[\]]*\]\({IMAGE})", f"!{JOINER}", source)


def _output(output: NotebookNode) -> dict[str, object] | None:
    kind = output.get("output_type")
    if kind == "stream":
        name = "stderr" if output.get("name") == "stderr" else "stdout"
        return {"output_type": kind, "name": name, "text": plain_text(output.get("text", ""))}
    if kind == "error":
        return {
            "output_type": kind,
            "ename": plain_text(output.get("ename", "")),
            "evalue": plain_text(output.get("evalue", "")),
            "traceback": [plain_text(line) for line in output.get("traceback", [])],
        }
    if kind not in ("display_data", "execute_result"):
        return None
    found = {name: _data(name, plain_text(value)) for name, value in output.get("data", {}).items()}
    data = {name: text for name, text in found.items() if text is not None}
    if not data:
        return None
    safe: dict[str, object] = {
        "output_type": kind,
        "data": data,
        "metadata": {
            name: {key: size for key in ("width", "height") if isinstance(size := sizes.get(key), int)}
            for name, sizes in output.get("metadata", {}).items()
            if name in ("image/png", "image/jpeg") and isinstance(sizes, dict)
        },
    }
    if kind == "execute_result":
        safe["execution_count"] = _count(output.get("execution_count"))
    return safe


def _data(kind: str, text: str) -> str | None:
    """Return what may be shown of one form of an output, None if nothing may."""
    if kind in ("text/plain", "text/latex", "image/svg+xml"):
        return text  # nbconvert escapes text, and shows SVG as an image, in which no script runs
    if kind in ("image/png", "image/jpeg"):
        return text if BASE64.fullmatch(text) else None
    if kind == "text/markdown":
        return plain_markdown(text)
    return clean_html(text) if kind == "text/html" else None


def clean_html(html: str) -> str | None:
    """Return the HTML without anything that runs or loads.

    None if it is longer or more deeply nested than a table or a colored text would be: reading such
    takes the cleaner minutes.
    """
    if len(html) > LONGEST or _depth(html) > DEEPEST:
        return None
    if re.search("<(style|script)", html, re.IGNORECASE):
        # the cleaner drops these tags but would show what stands between them
        soup = BeautifulSoup(html, "html.parser")
        for element in soup(["style", "script"]):
            element.decompose()
        html = str(soup)
    return CLEANER.clean(html)


def _depth(html: str) -> int:
    """Return how many tags stand open at the deepest place."""
    opened: Counter[str] = Counter()
    deepest = depth = 0
    for closing, name in re.findall(r"<(/?)(?!br|img|hr|col)([a-z]+)", html.lower()):
        step = -1 if closing else 1
        if opened[name] + step >= 0:
            opened[name] += step
            depth += step
            deepest = max(deepest, depth)
    return deepest


def plain_text(value: object) -> str:
    """Return text, given whole or in lines, in which every character can be written to file and database."""
    text = "".join(map(str, value)) if isinstance(value, list) else str(value)
    return text.replace("\0", "").encode(errors="replace").decode()


def _count(value: object) -> int | None:
    return value if isinstance(value, int) else None


@dataclass(frozen=True)
class Marks:
    """What the gradebook says of one submission now, persons' scores and comments included.

    ``scores`` are points earned and points possible by ``grade_id``; ``comments`` likewise, where there
    are any; ``penalty`` are the points lost for being late; ``pending`` says whether a person still has
    to grade a cell.
    """

    scores: dict[str, tuple[float, float]] = field(default_factory=dict)
    comments: dict[str, str] = field(default_factory=dict)
    penalty: float = 0.0
    pending: bool = False


def told(result: Result, heading: Status | None = None) -> list[str]:
    """Return the sentences that a student has to know beyond scores and messages, as plain Markdown.

    The first one is on the status; by default only where the status is not that all went well.
    """
    status = heading or result.status
    uneventful = heading is None and status in (Status.GRADED, Status.NEEDS_PERSON)
    sentences = [] if uneventful else [SENTENCES[status]]
    return sentences + [plain_markdown(" ".join(note.split())) for note in result.notes]


# In place of nbgrader's MathJax from a content delivery network: the browser itself is told to run no script
# and to load nothing, should anything have slipped through.
HEAD = """{% macro mathjax(url="") %}<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">{% endmacro %}"""
# pages that another version of this module wrote are made anew
VERSION = sha256(Path(__file__).read_bytes()).hexdigest()


class Feedback:
    """Renders the feedback of a class on one assignment; holds the one exporter, which is slow to make."""

    def __init__(self, coursedir: CourseDirectory, assignment: Assignment) -> None:
        self.coursedir = coursedir
        self.assignment = assignment
        generate = GenerateFeedback(coursedir=coursedir, config=coursedir.config, parent=None)
        self._exporter = HTMLExporter(
            config=generate.config, extra_loaders=[DictLoader({"mathjax.html.j2": HEAD})]
        )
        for preprocessor in generate.preprocessors:
            name = preprocessor if isinstance(preprocessor, str) else preprocessor.__name__
            if name.rpartition(".")[2] not in (GetGrades.__name__, HideTests.__name__):
                self._exporter.register_preprocessor(preprocessor, enabled=True)

    def path(self, student: str) -> Path:
        """Return where nbgrader expects this student's page."""
        folder = self.coursedir.format_path(self.coursedir.feedback_directory, student, self.assignment.name)
        return Path(folder, f"{self.assignment.notebook}.html")

    def write(self, student: str, result: Result, marks: Marks) -> bool:
        """Write the student's page unless the one there shows the same; return whether it was written.

        ``result`` is what `record.read_autograded` gives: its notebook is taken to be sanitized.
        A reader never meets half a page, whenever this is interrupted.
        """
        target = self.path(student)
        ending = f"<!-- {self._digest(student, result, marks)} -->\n".encode()
        if _ends_with(target, ending):
            return False
        target.parent.mkdir(parents=True, exist_ok=True)
        self._copy_timestamp(student, target.parent)
        new = target.with_name(f".{target.name}.new")
        with new.open("wb") as file:
            file.write(self.page(result, marks).encode() + ending)
            file.flush()
            os.fsync(file.fileno())
        new.chmod(0o664 if self.coursedir.groupshared else 0o644)
        new.replace(target)
        return True

    def page(self, result: Result, marks: Marks) -> str:
        """Return the page; for a submission without a notebook, one with status and notes alone."""
        notebook = nbformat.v4.reads(result.notebook) if result.notebook else new_notebook()
        notebook, _ = HideTests().preprocess(notebook, {})
        told_twice = " ".join(told(result))
        for cell in notebook.cells:
            if "nbgrader" in cell.metadata:
                name = cell.metadata.nbgrader.grade_id
                comment = marks.comments.get(name, "").removeprefix(told_twice).strip()
                cell.metadata.nbgrader["comment"] = comment or None
                earned, possible = marks.scores.get(name, (0.0, 0.0))
                cell.metadata.nbgrader.update(score=earned, points=possible)
        status = result.status
        if status in (Status.GRADED, Status.NEEDS_PERSON):
            status = Status.NEEDS_PERSON if marks.pending else Status.GRADED
        sentence, *notes = told(result, status)
        top = "\n".join([f"**{sentence}**", "", *(f"- {note}" for note in notes)])
        notebook.cells.insert(0, new_markdown_cell(top, id="heldout-notes"))
        html, _ = self._exporter.from_notebook_node(
            notebook,
            {
                "nbgrader": {
                    "notebook": self.assignment.notebook,
                    "score": sum(earned for earned, _ in marks.scores.values()) - marks.penalty,
                    "max_score": sum(possible for _, possible in marks.scores.values()),
                    "late_penalty": marks.penalty,
                }
            },
        )
        return html

    def _digest(self, student: str, result: Result, marks: Marks) -> str:
        shown = [VERSION, student, self.assignment.notebook, result.notebook, result.status, result.notes]
        return sha256(json.dumps([shown, asdict(marks)], sort_keys=True).encode()).hexdigest()

    def _copy_timestamp(self, student: str, folder: Path) -> None:
        """Put the submission's time beside the page: by it nbgrader knows pages that are out of date."""
        autograded = self.coursedir.format_path(
            self.coursedir.autograded_directory, student, self.assignment.name
        )
        (folder / "timestamp.txt").unlink(missing_ok=True)
        if Path(autograded, "timestamp.txt").is_file():
            shutil.copyfile(Path(autograded, "timestamp.txt"), folder / "timestamp.txt")


def _ends_with(path: Path, ending: bytes) -> bool:
    try:
        with path.open("rb") as file:
            file.seek(-len(ending), os.SEEK_END)
            return file.read() == ending
    except OSError:  # no such page, or one that is shorter
        return False
