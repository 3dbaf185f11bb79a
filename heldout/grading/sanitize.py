"""Makes a submission safe to look at.

A notebook that has run carries whatever the student's code put into it, and both nbgrader's formgrader and
its feedback show it in a browser, next to other people's grades. `sanitized` rebuilds it from the parts that
can do nothing there.
"""

import re
from collections.abc import Iterator

import nbformat
from nbformat import NotebookNode
from nh3 import Cleaner

from heldout.grading.assignment import AssignmentNotebook

# An invisible character that joins words: after it, what stands before is Markdown or HTML no more.
JOINER = "\u2060"
IMAGE = r"data:image/(?:png|jpeg|gif);base64,"
BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
# Of one HTML output. Tables of a page or two have fewer; reading many nested ones takes time without bound.
MOST_CHARACTERS, MOST_TAGS = 100_000, 6_000
MOST_READINGS = 4  # until HTML reads as it is written
LEFT_OUT = "… an output was left out: it is too large, or does more than show something.\n"
CELL_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
TAGS = {
    *("a", "abbr", "acronym", "b", "blockquote", "br", "code", "del", "details", "div", "em", "figcaption"),
    *("figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "p", "pre", "s", "samp"),
    *("small", "span", "strong", "sub", "summary", "sup", "u"),
    *("dd", "dl", "dt", "li", "ol", "ul"),
    *("caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"),
}
# the properties that lay out tables and color text; none of them loads a file or leaves its place
STYLES = {
    *("background-color", "border", "border-collapse", "color", "font-family", "font-size", "font-style"),
    *("font-weight", "height", "line-height", "max-width", "min-width", "overflow-x", "padding"),
    *("text-align", "text-decoration", "vertical-align", "white-space", "width"),
}
# What the whole value has to look like. Neither ids nor other classes: formgrader finds its buttons and
# points by them.
VALUES = {
    "alt": r"(?s).*",
    "border": r"\d+",
    "class": "dataframe",
    "colspan": r"\d{1,4}",
    "height": r"\d{1,4}%?",
    "href": r"(?s)(?:https?://|mailto:).*",
    "rowspan": r"\d{1,4}",
    "src": rf"{IMAGE}{BASE64.pattern}",
    # no function but a color's: others load files
    "style": r"[^()\\&]*(?:rgba?\([\d., %]+\)[^()\\&]*)*",
    "title": r"(?s).*",
    "width": r"\d{1,4}%?",
}
OF_ONE_TAG = {"a": {"href"}, "img": {"alt", "src"}}
ATTRIBUTES = {"*": set(VALUES).difference(*OF_ONE_TAG.values()), **OF_ONE_TAG}


def _allowed(tag: str, name: str, value: str) -> str | None:  # noqa: ARG001  (nh3 calls it so)
    # asked about every attribute there is, those outside of ATTRIBUTES too
    return value if name in VALUES and re.fullmatch(VALUES[name], value) else None


CLEANER = Cleaner(
    tags=TAGS,
    clean_content_tags={"script", "style"},
    link_rel=None,  # pages send no referrer anyway
    attributes=ATTRIBUTES,
    attribute_filter=_allowed,
    url_schemes={"http", "https", "mailto", "data"},
    url_relative="deny",
    filter_style_properties=STYLES,
)


def sanitized(notebook: NotebookNode, assignment: AssignmentNotebook) -> NotebookNode:
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
    rebuilt: NotebookNode = nbformat.from_dict(
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
    return rebuilt


def _content(cell: NotebookNode, theirs: dict[str, NotebookNode]) -> dict[str, object]:
    source = plain_text(cell.get("source", ""))
    if cell.cell_type == "code":
        return {
            "cell_type": "code",
            "source": source,
            "execution_count": _count(cell.get("execution_count")),
            "outputs": [shown for output in cell.get("outputs", []) for shown in _outputs(output)],
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


def _outputs(output: NotebookNode) -> Iterator[dict[str, object]]:
    """Yield what may be shown of an output, and a sentence where the reader would miss something."""
    kind = output.get("output_type")
    if kind == "stream":
        name = "stderr" if output.get("name") == "stderr" else "stdout"
        yield {"output_type": kind, "name": name, "text": plain_text(output.get("text", ""))}
    elif kind == "error":
        yield {
            "output_type": kind,
            "ename": plain_text(output.get("ename", "")),
            "evalue": plain_text(output.get("evalue", "")),
            "traceback": [plain_text(line) for line in output.get("traceback", [])],
        }
    elif kind in ("display_data", "execute_result"):
        forms = {name: _data(name, plain_text(value)) for name, value in output.get("data", {}).items()}
        data = {name: text for name, text in forms.items() if text is not None}
        if data:
            count = {"execution_count": _count(output.get("execution_count"))}
            yield {
                "output_type": kind,
                "data": data,
                "metadata": _sizes(output),
                **(count if kind == "execute_result" else {}),
            }
        if not data or ("text/html" in forms and "text/html" not in data):
            yield {"output_type": "stream", "name": "stderr", "text": LEFT_OUT}


def _sizes(output: NotebookNode) -> dict[str, dict[str, int]]:
    return {
        name: {key: size for key in ("width", "height") if isinstance(size := sizes.get(key), int)}
        for name, sizes in output.get("metadata", {}).items()
        if name in ("image/png", "image/jpeg") and isinstance(sizes, dict)
    }


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
    """Return the HTML without anything that runs or loads; applied twice it does nothing more.

    None for what is longer or has more tags than a table or a colored text would have. None also for what
    reads otherwise each time that it is read and written: of such are the tricks made that turn text into
    tags.
    """
    readings = [html]
    while len(readings) <= MOST_READINGS:
        if len(readings[-1]) > MOST_CHARACTERS or len(re.findall("</?[A-Za-z]", readings[-1])) > MOST_TAGS:
            return None
        readings.append(CLEANER.clean(readings[-1]))
        if readings[-1] == readings[-2]:
            return readings[-1]
    return None


def plain_text(value: object) -> str:
    """Return text, given whole or in lines, in which every character can be written to file and database."""
    text = "".join(map(str, value)) if isinstance(value, list) else str(value)
    return text.replace("\0", "").encode(errors="replace").decode()


def _count(value: object) -> int | None:
    return value if isinstance(value, int) else None
