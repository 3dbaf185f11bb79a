"""Makes a submission safe to look at.

A notebook that has run carries whatever the student's code put into it, and both nbgrader's formgrader and
its feedback show it in a browser, next to other people's grades. `sanitized` rebuilds it from the parts that
can do nothing there.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

import nbformat
from nbformat import NotebookNode
from nh3 import Cleaner

from heldout.grading.assignment import AssignmentNotebook
from heldout.grading.drawings import Pictures, is_cheap_image

# An invisible character that joins words: after it, what stands before is Markdown or HTML no more.
JOINER = "\u2060"
IMAGE = r"data:image/(?:png|jpeg|gif);base64,"
BASE64 = re.compile(r"[A-Za-z0-9+/=\s]*")
IMAGE_DATA = re.compile(r"data:(image/(?:png|jpeg|gif));base64,([A-Za-z0-9+/=]*)")
# Of one HTML output. Tables of a page or two have fewer; reading many nested ones takes time without bound.
MOST_CHARACTERS, MOST_TAGS = 100_000, 6_000
MOST_READINGS = 4  # until HTML reads as it is written
# What a notebook may hold to be shown. Whoever shows it, our pages or formgrader, does so in time that grows
# with the square of a text cell, and a browser lays out what it has got.
MOST_MARKDOWN, MOST_CODE, MOST_PLAIN, MOST_LATEX = 20_000, 50_000, 110_000, 2_000  # characters, of one
ALL_MARKDOWN, ALL_TEXT, ALL_TAGS = 200_000, 1_000_000, 20_000  # of the student's in one notebook
ALL_OUTPUTS = 5_000
MOST_WORDS, ALL_WORDS = 15_000, 100_000  # of code, spaces and marks among them
MOST_ADDRESS = 200  # characters of an address that is written once and meant wherever its name stands
CUT = "\n… the rest is not shown here; it is in what was handed in."
LEFT_OUT = "… an output was left out: it is too large, or does more than show something.\n"
TAG = re.compile("</?[A-Za-z]")
COLOR = re.compile(r"\x1b\[[\d;]*[A-Za-z]?")
WORD = re.compile(r"\w+|\s+|[^\w\s]")
# of these forms one is shown in place of the text, so their absence is told
SHOWN_FIRST = {"text/html", "image/svg+xml", "image/png", "image/jpeg"}
# with them, code reads otherwise than it runs
ORDER = re.compile("[\u202a-\u202e\u2066-\u2069]")
# A heading gets its text for its id, by which formgrader finds the fields for points.
HEADING = re.compile(rf"(?<![^\s>])(#{{1,6}}[ \t]+)(?=[^\s{JOINER}])")
FENCE = r"[ \t>*+\d.):-]*+(?:`{3,}|~{3,})[^`\n]*$"
UNDERLINED = re.compile(rf"^(?!{FENCE})([^\n]*[^\n{JOINER}])(?=\n[ \t>*+\d.):=-]++$)", re.MULTILINE)
CELL_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
TAGS = {
    *("a", "abbr", "acronym", "b", "blockquote", "br", "code", "del", "details", "div", "em", "figcaption"),
    *("figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "p", "pre", "s", "samp"),
    *("small", "span", "strong", "sub", "summary", "sup", "u"),
    *("dd", "dl", "dt", "li", "ol", "ul"),
    *("caption", "col", "colgroup", "table", "tbody", "td", "tfoot", "th", "thead", "tr"),
}
# The properties that lay out tables and color text. None of them loads a file or leaves its place, as what is
# higher than its line or its box does.
STYLES = {
    *("background-color", "border", "border-collapse", "color", "font-family", "font-size", "font-style"),
    *("font-weight", "max-width", "min-width", "overflow-x", "padding"),
    *("text-align", "text-decoration", "vertical-align", "white-space", "width"),
}
# What the whole value has to look like. Neither ids nor other classes: formgrader finds its buttons and
# points by them.
LARGE = re.compile(
    r"/\*|font-size\s*:(?!\s*(?:[1-3]?\d(?:\.\d+)?(?:px|pt)|(?:0?\.\d+|1)r?em|(?:100|\d\d?)%|small|smaller|medium|inherit)"
    r"\s*(?:[;!]|$))",
    re.IGNORECASE,
)
SPANS = re.compile(r'(?:col|row)span="(\d+)"')
VALUES = {
    "alt": r"(?s).*",
    "border": r"\d+",
    "class": "dataframe",
    "colspan": r"\d{1,3}",
    "height": r"\d{1,4}%?",
    "href": r"(?s)(?:https?://|mailto:).*",
    "rowspan": r"\d{1,3}",
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
    if name not in VALUES or not re.fullmatch(VALUES[name], value):
        return None
    if name == "style" and LARGE.search(value):
        return None
    if name == "src":
        value = "".join(value.split())
        image = IMAGE_DATA.fullmatch(value)
        return value if image and is_cheap_image(image[1], image[2]) else None
    return value


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
    room = _Room()
    cells = []
    for number, cell in enumerate(notebook.cells):
        found = str(cell.metadata.get("nbgrader", {}).get("grade_id", ""))
        metadata = {"nbgrader": own.pop(found)} if found in own else {}
        name = str(cell.get("id", ""))
        if not CELL_ID.fullmatch(name) or name in taken:
            name = f"heldout-{number}"
        taken.add(name)
        cells.append(
            {"id": name, "metadata": metadata, **_content(cell, theirs, metadata.get("nbgrader"), room)}
        )
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


@dataclass
class _Room:
    """How much more a notebook may hold of the student's own cells and outputs.

    What answers a task has only its own bound: no number of other cells may push it out.
    """

    markdown: int = ALL_MARKDOWN
    text: int = ALL_TEXT
    tags: int = ALL_TAGS
    words: int = ALL_WORDS
    outputs: int = ALL_OUTPUTS
    pictures: Pictures = field(default_factory=Pictures)

    def plain(self, text: str, most: int = MOST_PLAIN) -> str:
        """Return as much of a text as there is room for, and if need be a sentence that says so.

        Each change of color is an element of the page.
        """
        kept = cut(text, min(most, self.text))
        colors = kept.count("\x1b[")
        if colors > self.tags:
            kept, colors = COLOR.sub("", kept), 0
        self.tags -= colors
        self.text -= len(kept)
        return kept

    def code(self, text: str) -> str:
        """Return as much of a cell's code as there is room for."""
        kept = cut_words(cut(text, min(MOST_CODE, self.text)), min(MOST_WORDS, self.words))
        self.words -= len(WORD.findall(kept))
        self.text -= len(kept)
        return kept

    def of_markdown(self, source: str) -> str:
        """Return as much of a Markdown text as there is room for; images and joiners do not count."""
        without = IMAGE_DATA.sub("", source).replace(JOINER, "")
        most = min(MOST_MARKDOWN, self.markdown, self.text)
        kept = source if len(without) <= most else cut(without, most)
        written = min(len(without), most)
        self.markdown -= written
        self.text -= written
        return kept

    def of_html(self, html: str) -> bool:
        """Whether there is room for clean HTML, which is taken then."""
        tags = _places(html)
        if tags > self.tags or len(html) > self.text:
            return False
        if not all(self.pictures.image(image[1], image[2]) for image in IMAGE_DATA.finditer(html)):
            return False
        self.tags -= tags
        self.text -= len(html)
        return True


def cut(text: str, most: int) -> str:
    """Return a text of at most so many characters, with a sentence at its end if it was longer.

    Applied twice it does nothing more.
    """
    return text if len(text) <= most else text[: max(most - len(CUT), 0)] + CUT[: max(most, 0)]


def cut_words(code: str, most: int) -> str:
    """Return code of at most so many words and marks, each of which a page colors by itself; see `cut`."""
    words = list(islice(WORD.finditer(code), most + 1))
    if len(words) <= most:
        return code
    kept = most - len(WORD.findall(CUT))
    return code[: words[kept].start()] + CUT if kept > 0 else ""


def _content(
    cell: NotebookNode,
    theirs: dict[str, NotebookNode],
    nbgrader: dict[str, object] | None,
    room: _Room,
) -> dict[str, object]:
    """Return text and outputs; ``nbgrader`` says what the cell is to the assignment, None for an own one."""
    source = plain_text(cell.get("source", ""))
    if cell.cell_type == "code":
        if nbgrader is None:
            source = room.code(in_order(source))
        elif nbgrader.get("solution"):  # tests are the assignment's: cut, they could show what they hide
            source = cut_words(cut(in_order(source), MOST_CODE), MOST_WORDS)
        return {
            "cell_type": "code",
            "source": source,
            "execution_count": _count(cell.get("execution_count")),
            "outputs": list(_all_outputs(cell.get("outputs", []), room)),
        }
    if cell.cell_type == "markdown" and source in theirs:
        attachments = theirs[source].get("attachments")
        return {
            "cell_type": "markdown",
            "source": source,
            **({"attachments": attachments} if attachments else {}),
        }
    kind = "markdown" if cell.cell_type == "markdown" else "raw"
    mine = room if nbgrader is None else _Room()
    text = plain_markdown(mine.of_markdown(source), cell.get("attachments", {}), mine.pictures)
    return {"cell_type": kind, "source": text}


def in_order(code: str) -> str:
    """Return code that is read from left to right, as it runs."""
    return ORDER.sub(lambda mark: f"\\u{ord(mark[0]):04x}", code)


def plain_markdown(
    source: str, attachments: dict[str, dict[str, str]] | None = None, pictures: Pictures | None = None
) -> str:
    """Return Markdown without HTML, without links other than to the web, and without remote images.

    Attached images move into the text, as long as there is room for ``pictures``. Applied twice it does
    nothing more.
    """
    pictures = pictures or Pictures()
    left = pictures.written  # one that is attached can be shown a thousand times

    def attached(match: re.Match[str]) -> str:
        nonlocal left
        for kind, data in ((attachments or {}).get(match[1]) or {}).items():
            if re.fullmatch("image/(png|jpeg|gif)", kind) and BASE64.fullmatch(plain_text(data)):
                left -= len(data)
                if left > 0:
                    return f"](data:{kind};base64,{''.join(plain_text(data).split())})"
        return match[0]

    source = plain_text(source)
    source = re.sub(r"\]\(attachment:([^()\s]*)\)", attached, source)
    source = IMAGE_DATA.sub(
        lambda match: match[0] if pictures.image(match[1], match[2], written=True) else "", source
    )
    source = HEADING.sub(rf"\1{JOINER}", source)
    source = UNDERLINED.sub(rf"\1{JOINER}", source)
    source = re.sub(r"<(?=[A-Za-z/!?])", f"<{JOINER}", source)
    source = re.sub(rf"\](?=\((?!https?://|mailto:|{IMAGE}))", f"]{JOINER}", source)
    address = rf"\s*https?://\S{{1,{MOST_ADDRESS}}}[ \t]*$"
    source = re.sub(rf"\](?=:(?!{address}))", f"]{JOINER}", source, flags=re.MULTILINE)
    return re.sub(rf"!(?=\[)(?!\[[^\[\]]*\]\({IMAGE})", f"!{JOINER}", source)


def _all_outputs(outputs: list[NotebookNode], room: _Room) -> Iterator[dict[str, object]]:
    """Yield what may be shown of a cell's outputs; that some were left out is said once where they were."""
    before: dict[str, object] = {}
    for output in outputs:
        for shown in _outputs(output, room):
            if shown.get("text") == LEFT_OUT:
                if before.get("text") == LEFT_OUT:
                    continue
                shown["text"] = room.plain(LEFT_OUT)
            if room.outputs <= 0:
                return
            room.outputs -= 1
            before = shown
            yield shown


def _outputs(output: NotebookNode, room: _Room) -> Iterator[dict[str, object]]:
    """Yield what may be shown of an output, and a sentence where the reader would miss something."""
    kind = output.get("output_type")
    if kind == "stream":
        name = "stderr" if output.get("name") == "stderr" else "stdout"
        yield {"output_type": kind, "name": name, "text": room.plain(plain_text(output.get("text", "")))}
    elif kind == "error":
        yield {
            "output_type": kind,
            "ename": plain_text(output.get("ename", "")),
            "evalue": room.plain(plain_text(output.get("evalue", ""))),
            "traceback": room.plain("\n".join(map(plain_text, output.get("traceback", [])))).split("\n"),
        }
    elif kind in ("display_data", "execute_result"):
        forms = {name: _data(name, plain_text(value), room) for name, value in output.get("data", {}).items()}
        data = {name: text for name, text in forms.items() if text is not None}
        if data:
            count = {"execution_count": _count(output.get("execution_count"))}
            yield {
                "output_type": kind,
                "data": data,
                "metadata": _sizes(output),
                **(count if kind == "execute_result" else {}),
            }
        if not data or SHOWN_FIRST & (forms.keys() - data.keys()):
            yield {"output_type": "stream", "name": "stderr", "text": LEFT_OUT}


def _sizes(output: NotebookNode) -> dict[str, dict[str, int]]:
    return {
        name: {key: size for key in ("width", "height") if isinstance(size := sizes.get(key), int)}
        for name, sizes in output.get("metadata", {}).items()
        if name in ("image/png", "image/jpeg") and isinstance(sizes, dict)
    }


def _data(kind: str, text: str, room: _Room) -> str | None:
    """Return what may be shown of one form of an output, None if nothing may."""
    if kind == "text/plain":
        return room.plain(text)  # nbconvert escapes it
    if kind == "text/latex":
        return room.plain(text) if len(text) <= MOST_LATEX else None
    if kind == "image/svg+xml":
        # shown as an image, in which no script runs
        return room.plain(text, len(text)) if len(text) <= room.text and room.pictures.svg(text) else None
    if kind in ("image/png", "image/jpeg"):
        return text if BASE64.fullmatch(text) and room.pictures.image(kind, text) else None
    if kind == "text/markdown":
        return plain_markdown(room.of_markdown(text), pictures=room.pictures)
    clean = clean_html(text) if kind == "text/html" else None
    return clean if clean is not None and room.of_html(clean) else None


def clean_html(html: str) -> str | None:
    """Return the HTML without anything that runs or loads; applied twice it does nothing more.

    None for what is longer or has more tags than a table or a colored text would have. None also for what
    reads otherwise each time that it is read and written: of such are the tricks made that turn text into
    tags.
    """
    readings = [html]
    while len(readings) <= MOST_READINGS:
        if len(readings[-1]) > MOST_CHARACTERS or _places(readings[-1]) > MOST_TAGS:
            return None
        readings.append(CLEANER.clean(readings[-1]))
        if readings[-1] == readings[-2]:
            return readings[-1]
    return None


def _places(html: str) -> int:
    """Count tags, a cell that spans several columns and rows as often."""
    return len(TAG.findall(html)) + sum(int(span) for span in SPANS.findall(html))


def plain_text(value: object) -> str:
    """Return text, given whole or in lines, in which every character can be written to file and database."""
    text = "".join(map(str, value)) if isinstance(value, list) else str(value)
    return text.replace("\0", "").encode(errors="replace").decode()


def _count(value: object) -> int | None:
    return value if isinstance(value, int) else None
