"""Makes a submission safe to look at.

A notebook that has run carries whatever the student's code put into it, and both nbgrader's formgrader and
its feedback show it in a browser, next to other people's grades. `sanitized` rebuilds it from the parts that
can do nothing there.
"""

import re
from collections import Counter

import nbformat
from bleach.css_sanitizer import CSSSanitizer
from bleach.sanitizer import ALLOWED_TAGS, Cleaner
from bs4 import BeautifulSoup
from nbformat import NotebookNode

from heldout.grading.assignment import Assignment

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
