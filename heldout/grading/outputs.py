"""What a cell printed, showed and raised: collected within limits, sent, and rebuilt within the same limits.

The process that runs a cell collects its outputs here. The student's process belongs to the student, so what
it reports is collected once more by whoever reads it: the limits hold on both sides.
"""

import base64
from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Literal

import msgspec
from msgspec import Meta

TEXT_CHARACTERS = 100_000  # of one stream of one cell, and of one traceback
NAME_CHARACTERS = 1_000  # of the name of an exception
RICH_BYTES = 4 << 20  # of all figures and tables of one cell
OUTPUTS = 1000  # of one cell; one more says that others were left out, and then there may be errors
ERRORS = 100  # of one cell
OUTPUT_CHARACTERS = 100  # what one output costs a page, however little it shows
LINES = 1000  # of one traceback, beside the one that says that others were left out
FORMS = 50  # of one figure or table: text, HTML, image


class _Output(msgspec.Struct, tag_field="output_type", forbid_unknown_fields=True):
    """As nbformat has it."""


class Stream(_Output, tag="stream"):
    """Text that was printed."""

    name: Literal["stdout", "stderr"]
    text: str


Forms = Annotated[dict[str, str], Meta(max_length=FORMS)]
Sizes = Annotated[dict[str, Annotated[dict[str, int], Meta(max_length=FORMS)]], Meta(max_length=FORMS)]


class Display(_Output, tag="display_data"):
    """A figure or table, in one or more forms by media type, and the sizes of images."""

    data: Forms
    metadata: Sizes


class Value(_Output, tag="execute_result"):
    """The value of the cell's last expression, in the same forms."""

    data: Forms
    metadata: Sizes


class Error(_Output, tag="error"):
    """An exception."""

    ename: str
    evalue: str
    traceback: Annotated[list[str], Meta(max_length=LINES + 1)]


Output = Stream | Display | Value | Error
Collected = Annotated[list[Output], Meta(max_length=OUTPUTS + 1 + ERRORS)]


class Outputs:
    """The outputs of one cell, cut where they get too long for anybody to read."""

    def __init__(self) -> None:
        self.collected: list[Output] = []
        self._text: dict[str, int] = {}
        self._rich = 0
        self._errors = self._others = 0

    def stream(self, name: Literal["stdout", "stderr"], text: str) -> None:
        """Add text that was printed; what goes beyond the limit is replaced by one sentence."""
        before = self._text.get(name, 0)
        self._text[name] = before + len(text)
        if before >= TEXT_CHARACTERS:
            return
        if before + len(text) > TEXT_CHARACTERS:
            text = text[: TEXT_CHARACTERS - before] + "\n… the rest of this output was left out.\n"
        last = self.collected[-1] if self.collected else None
        if isinstance(last, Stream) and last.name == name:
            last.text += text
        else:
            self._add(Stream(name, text))

    def display(self, data: Mapping[str, object], metadata: Mapping[str, object] | None = None) -> None:
        """Add a figure or a table."""
        self._add(Display(*self._rich_content(data, metadata or {})))

    def value(self, data: Mapping[str, object], metadata: Mapping[str, object] | None = None) -> None:
        """Add the value of the last expression."""
        self._add(Value(*self._rich_content(data, metadata or {})))

    def error(self, name: str, value: str, traceback: Sequence[str]) -> None:
        """Add an exception."""
        lines, left = [], TEXT_CHARACTERS
        for line in traceback[:LINES]:
            if left <= 0:
                lines.append("… the rest of this traceback was left out.")
                break
            lines.append(line[:left])
            left -= len(line)
        self._add(Error(name[:NAME_CHARACTERS], value[:TEXT_CHARACTERS], lines))

    def add(self, output: Output) -> None:
        """Add an output that another process has collected."""
        match output:
            case Stream():
                self.stream(output.name, output.text)
            case Display():
                self.display(output.data, output.metadata)
            case Value():
                self.value(output.data, output.metadata)
            case Error():
                self.error(output.ename, output.evalue, output.traceback)

    def _rich_content(
        self, data: Mapping[str, object], metadata: Mapping[str, object]
    ) -> tuple[dict[str, str], dict[str, dict[str, int]]]:
        forms = {str(kind): _text(content) for kind, content in list(data.items())[:FORMS]}
        kept = {kind: text for kind, text in forms.items() if text is not None}
        self._rich += sum(map(len, kept.values()))
        if self._rich > RICH_BYTES:
            return {"text/plain": "A figure or table was left out: too large."}, {}
        sizes = {
            kind: {
                side: length
                for side in ("width", "height")
                if isinstance(length := size.get(side), int) and abs(length) < 1 << 31
            }
            for kind in kept
            if isinstance(size := metadata.get(kind), dict)
        }
        return kept, sizes

    def _add(self, output: Output) -> None:
        if isinstance(output, Error):
            self._errors += 1
            if self._errors > ERRORS:
                return
        else:
            self._others += 1
            if self._others > OUTPUTS + 1:
                return
            if self._others > OUTPUTS:
                output = Stream("stderr", "… the rest of the outputs was left out.\n")
        self.collected.append(output)


def _text(content: object) -> str | None:
    """Return one form of a figure or table as text, None for what notebooks have as objects."""
    if isinstance(content, bytes):  # an image
        return base64.b64encode(content).decode()
    return content if isinstance(content, str) else None


def size_of(output: Output) -> int:
    """Return how many characters an output takes to show, those of its images' encoding among them."""
    match output:
        case Stream(text=text):
            size = len(text)
        case Error(ename=name, evalue=value, traceback=lines):
            size = len(name) + len(value) + sum(map(len, lines))
        case Display(data=data) | Value(data=data):
            size = sum(map(len, data.values()))
    return OUTPUT_CHARACTERS + size


def shortened(error: Error) -> Error:
    """Return an exception without its traceback, in the few words that a message has."""
    return Error(error.ename, error.evalue[:NAME_CHARACTERS], [])


def rebuilt(reported: Iterable[Output]) -> list[Output]:
    """Return the outputs that a process reports, within the limits."""
    outputs = Outputs()
    for output in reported:
        outputs.add(output)
    return outputs.collected
