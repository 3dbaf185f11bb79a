"""What a student wrote costs no more than it may, though none of it is run."""

import base64
import io
import struct
import time
import zlib

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_output

from heldout.grading import steps
from heldout.grading.assignment import Assignment, AssignmentNotebook
from heldout.grading.choosing import ChoosingError, chosen_by
from heldout.grading.cleaning import cleaned
from heldout.grading.definitions import MAX_PARSED, names_mentioned
from heldout.grading.drawings import (
    ALL_DRAWN,
    ALL_PIXELS,
    ALL_WRITTEN,
    Pictures,
    is_cheap_image,
    pixels_of,
)
from heldout.grading.limits import StepLimits
from heldout.grading.outputs import Error, Outputs, Stream, size_of
from heldout.grading.patience import PATIENCE
from heldout.grading.result import Status
from heldout.grading.sanitize import (
    ALL_MARKDOWN,
    ALL_OUTPUTS,
    ALL_WORDS,
    CUT,
    MOST_CODE,
    MOST_MARKDOWN,
    MOST_WORDS,
    WORD,
    cut,
    plain_markdown,
    sanitized,
)
from heldout.grading.sentences import printable
from heldout.grading.step_runner import StepEndedError, StepFailedError, StepRunner, step_runner
from heldout.testing import fuzz

MADE = fuzz.assignment()
PACKED = Assignment.of(MADE).to_bytes()


def with_cells(*cells: nbformat.NotebookNode) -> nbformat.NotebookNode:
    return nbformat.v4.new_notebook(cells=[*nbformat.from_dict(MADE.source).cells, *cells])


def png(width: int, height: int) -> str:
    """A picture that is well-formed as far as its size, in base64."""
    content = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    chunk = struct.pack(">I", 13) + content + struct.pack(">I", zlib.crc32(content))
    return base64.b64encode(b"\x89PNG\r\n\x1a\n" + chunk).decode()


# -- the process

COSTLY = b'{"cells": [], "metadata": [' + b"[]," * 6_000_000 + b"[]]}"


@pytest.mark.sandbox
def test_a_step_is_done_in_a_sandbox() -> None:
    runner = StepRunner(StepLimits())
    handed_in = nbformat.v4.writes(with_cells(new_code_cell("mine = 1"))).encode()
    found = runner("read", notebook=handed_in, assignment=PACKED, name="fuzz")
    assert "mine" in found["names"]
    assert nbformat.v4.reads(found["notebook"]).cells[-1].source == "mine = 1"
    runner.close()


@pytest.mark.sandbox
@pytest.mark.parametrize("confined", [True, pytest.param(False, marks=pytest.mark.nightly)])
@pytest.mark.parametrize(
    ("seconds", "memory", "status", "told"),
    [
        (1.0, 4 << 30, Status.TIMED_OUT, "took more than 1 seconds"),
        (60.0, 400 << 20, Status.KILLED, "took more than 400 MiB of memory"),
    ],
)
def test_a_step_that_takes_too_much_is_ended(
    seconds: float, memory: int, status: Status, told: str, confined: bool
) -> None:
    runner = StepRunner(StepLimits(seconds, memory, confined))
    small = nbformat.v4.writes(with_cells()).encode()
    assert runner("read", notebook=small, assignment=PACKED, name="fuzz")["notebook"]
    with pytest.raises(StepEndedError) as ended:
        runner("read", notebook=COSTLY, assignment=PACKED, name="fuzz")
    assert (ended.value.status, ended.value.what) == (status, told)
    runner.close()


@pytest.mark.sandbox
def test_a_step_gets_back_the_time_that_others_took(monkeypatch: pytest.MonkeyPatch) -> None:
    runner = StepRunner(StepLimits(seconds=0.5))
    monkeypatch.setattr("heldout.grading.patience.seconds_kept_waiting", lambda _: time.monotonic())
    begun = time.monotonic()
    with pytest.raises(StepEndedError, match=r"took more than 0\.5 seconds"):
        runner("read", notebook=COSTLY, assignment=PACKED, name="fuzz")
    assert time.monotonic() - begun > 0.5 * PATIENCE
    runner.close()


@pytest.mark.sandbox
def test_what_one_leaves_behind_is_no_others_fault() -> None:
    runner = StepRunner(StepLimits())
    small = nbformat.v4.writes(with_cells()).encode()
    runner("read", notebook=small, assignment=PACKED, name="fuzz")
    assert runner._running
    runner._running.process.kill()  # as if it had been brought to the brink by the one before
    assert runner("read", notebook=small, assignment=PACKED, name="fuzz")["notebook"]
    runner.close()


@pytest.mark.sandbox
def test_a_fault_of_ours_is_told_with_its_traceback() -> None:
    runner = StepRunner(StepLimits())
    with pytest.raises(StepFailedError, match="KeyError"):
        runner("read", notebook=b"{}", assignment=PACKED, name="another")
    runner.close()


def test_a_thread_keeps_its_runner() -> None:
    limits = StepLimits(seconds=7.0)
    assert step_runner(limits) is step_runner(StepLimits(seconds=7.0))
    assert step_runner(limits) is not step_runner(StepLimits(seconds=8.0))


# -- what becomes of what can't be shown or chosen


def too_much(times: int) -> steps.Callable[..., object]:
    """Steps that end early so many times."""
    left = [times]

    def run(step: str, **arguments: object) -> object:
        if left[0]:
            left[0] -= 1
            raise StepEndedError(Status.TIMED_OUT, "took more than 20 seconds")
        return steps.STEPS[step](**arguments)

    return run


@pytest.mark.parametrize(
    ("times", "text", "outputs", "told"),
    [
        (0, True, True, ""),
        (1, True, False, "does not show what your cells put out"),
        (2, False, False, "does not show your notebook"),
    ],
)
def test_less_is_shown_where_cleaning_takes_too_much(
    times: int, text: bool, outputs: bool, told: str
) -> None:
    shown = new_code_cell("mine", outputs=[new_output("stream", text="printed")])
    notebook, left_out = cleaned(too_much(times), nbformat.v4.writes(with_cells(shown)), PACKED, "fuzz")
    assert ("mine" in notebook, "printed" in notebook) == (text, outputs)
    assert told in left_out
    assert bool(left_out) == bool(told)


def test_nothing_is_graded_where_choosing_takes_too_much() -> None:
    assignment = Assignment.of(MADE)
    one, two = (nbformat.v4.writes(with_cells(new_code_cell(text))).encode() for text in ("a", "b"))
    with pytest.raises(ChoosingError, match=r"Which of these .* 'a\.ipynb' and 'b\.ipynb'"):
        chosen_by(too_much(1), {"a.ipynb": one, "b.ipynb": two}, assignment)
    chosen = chosen_by(too_much(0), {"a.ipynb": one, "fuzz.ipynb": one}, assignment)["fuzz"]
    assert (chosen.data, chosen.path) == (one, "fuzz.ipynb")


# -- bounds on what is shown


def test_a_traceback_has_a_bound_as_a_whole() -> None:
    outputs = Outputs()
    outputs.error("E" * 10_000, "value", ["x" * 60_000] * 500)
    (error,) = outputs.collected
    assert isinstance(error, Error)
    assert size_of(error) < 110_000
    assert "left out" in error.traceback[-1]


def test_texts_are_cut_once() -> None:
    assert cut("a" * 10, 10) == "a" * 10
    once = cut("a" * 1_000, 100)
    assert len(once) == 100
    assert once.endswith("handed in.")
    assert cut(once, 100) == once


def test_no_more_is_shown_than_can_be() -> None:
    many = [new_markdown_cell("[" * (2 * MOST_MARKDOWN)) for _ in range(40)]
    table = "<table>" + "<tr><td>1</td></tr>" * 1_000 + "</table>"
    shown = [new_output("display_data", {"text/html": table}) for _ in range(40)]
    once = sanitized(with_cells(*many, new_code_cell("y" * (2 * MOST_CODE), outputs=shown)), MADE)
    texts = [len(cell.source.replace("\u2060", "")) for cell in once.cells if cell.cell_type == "markdown"]
    assert max(texts) <= MOST_MARKDOWN
    assert sum(texts) <= ALL_MARKDOWN
    code = once.cells[-1]
    assert len(code.source) <= MOST_CODE
    tables = [output for output in code.outputs if "data" in output]
    assert 0 < len(tables) < 10
    assert "an output was left out" in code.outputs[-1].text
    assert sanitized(once, MADE) == once


def test_answers_are_shown_however_much_stands_before_them() -> None:
    written = {"schema_version": 3, "grade": True, "solution": True, "locked": False, "task": False}
    source = nbformat.from_dict(MADE.source)
    source.cells.append(
        new_markdown_cell("stub", metadata={"nbgrader": {**written, "grade_id": "written", "points": 1}})
    )
    versions = AssignmentNotebook("fuzz", "fuzz", source, nbformat.from_dict(source))
    notebook = nbformat.from_dict(source)
    flood = [new_output("stream", text="x" * 100_000) for _ in range(30)]
    notebook.cells[:0] = [new_code_cell("y" * 9_000, outputs=flood) for _ in range(200)]
    notebook.cells[:0] = [new_markdown_cell("z" * MOST_MARKDOWN) for _ in range(60)]
    notebook.cells[-1].source = "My answer."
    once = sanitized(notebook, versions)
    assert once.cells[-1].source == "My answer."
    assert {cell.source for cell in once.cells if "nbgrader" in cell.metadata} >= {
        cell.source for cell in MADE.source.cells
    }
    assert len(nbformat.v4.writes(once)) < 2_000_000
    assert sanitized(once, versions) == once


def test_pictures_that_fill_the_memory_are_left_out() -> None:
    assert is_cheap_image("image/png", png(800, 600))
    assert not is_cheap_image("image/png", png(100_000, 100_000))
    assert not is_cheap_image("image/jpeg", png(800, 600))
    assert not is_cheap_image("image/png", "AAAA")
    # one whose size can't be read
    assert not is_cheap_image("image/jpeg", base64.b64encode(b"\xff\xd8\xff\xe0" + bytes(40)).decode())
    for bomb, kept in ((png(800, 600), True), (png(100_000, 100_000), False)):
        cells = [
            new_code_cell("1", outputs=[new_output("display_data", {"image/png": bomb})]),
            new_code_cell(
                "2",
                outputs=[
                    new_output("display_data", {"text/html": f'<img src="data:image/png;base64,{bomb}">'})
                ],
            ),
            new_markdown_cell(f"![mine](data:image/png;base64,{bomb})"),
            new_markdown_cell("![mine](attachment:a)", attachments={"a": {"image/png": bomb}}),
        ]
        for cell in cells:
            assert (bomb in nbformat.v4.writes(sanitized(with_cells(cell), MADE))) == kept


SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'
DOUBLED = "".join(
    f'<g id="g{level}"><use xlink:href="#g{level - 1}"/><use href="#g{level - 1}"/></g>'
    for level in range(1, 30)
)


@pytest.mark.parametrize(
    ("content", "cheap"),
    [
        ('<path d="M 0 0 L 10 10" style="stroke: #1f77b4; stroke-dasharray: 3.7,1.6"/>', True),
        ('<defs><path id="m" d="M0 3h6"/></defs>' + '<use xlink:href="#m" x="5"/>' * 500, True),
        (f'<g id="g0"><rect width="1" height="1"/></g>{DOUBLED}<use href="#g29"/>', False),
        ('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>', False),
        ("<rect/>" * 30_000, False),
        ("<g>" * 100 + "</g>" * 100, False),
        ('<filter id="f"><feTurbulence numOctaves="9999"/></filter>', False),
        ('<rect style="filter: blur(100px)"/>', False),
        ("<style>* { filter: blur(9px) }</style>", False),
        ("<style>*{stroke-linejoin: round; stroke-linecap: butt}</style>", True),
        ('<style>@import "http://evil.example/a.css";</style>', False),
        ('<line x2="99999" stroke-dasharray="0.0001"/>', False),
        ('<circle r="1e12"/>', False),
        ('<pattern id="p"><rect/></pattern>', False),
        ("<foreignObject/>", False),
        ('<image href="http://evil.example/a.png"/>', False),
        (f'<image xlink:href="data:image/png;base64,{png(90_000, 90_000)}"/>', False),
        (f'<image xlink:href="data:image/png;base64,{png(90, 90)}"/>', True),
        ('<rect onload="alert(1)"/>', False),
        ('<rect style="FILTER: blur(100px)"/>', False),
        (r'<rect style="f\69lter: blur(100px)"/>', False),
        ("<metadata><style>* { fill: red }</style></metadata>", False),
        ('<desc><link xmlns="http://www.w3.org/1999/xhtml" href="data:text/css,"/></desc>', False),
        ("<metadata><x:RDF xmlns:x='http://x.org/'><x:title/></x:RDF></metadata>", True),
        ("<style>circle{stroke-dasharray: 0.001}</style>", False),
        (f'<path id="p" d="{"L9 9" * 10_000}"/>' + '<use href="#p"/>' * 9, True),
        (f'<path id="p" d="{"L9 9" * 10_000}"/>' + '<use href="#p"/>' * 900, False),
        ('<circle id="c" r="9000" stroke-dasharray="1"/>' + '<use href="#c"/>' * 3, True),
        ('<circle id="c" r="9000" stroke-dasharray="1"/>' + '<use href="#c"/>' * 300, False),
        ('<g stroke-dasharray="1"><use href="#c"/></g><circle id="c" r="99000"/>' * 9, False),
        ('<circle r="9" pathLength="1e9"/>', False),
        ('<defs><g id="a b">' + "<rect/>" * 150 + "</g></defs>" + '<use href="#a%20b"/>' * 200, False),
        ('<rect clip-path="URL(#a)"/><clipPath id="a">' + "<rect/>" * 9_000 + "</clipPath>" * 1, True),
        ('<clipPath id="a">' + "<rect/>" * 9_000 + "</clipPath>" + '<rect clip-path="URL(#a)"/>' * 3, False),
        ('<use href="data:image/svg+xml,x#a"/>', False),
    ],
)
def test_drawings_are_cheap_to_draw(content: str, cheap: bool) -> None:
    assert Pictures().svg(SVG.format(content)) == cheap


def test_matplotlibs_own_svg_is_shown() -> None:
    plt = pytest.importorskip("matplotlib.pyplot")
    figure, axes = plt.subplots()
    axes.plot(range(50), marker="o", linestyle="--")
    axes.imshow([[0, 1], [1, 0]])
    axes.set_title("a title")
    drawn = io.StringIO()
    figure.savefig(drawn, format="svg")
    plt.close(figure)
    assert Pictures().svg(drawn.getvalue())


def test_drawings_hold_no_instructions_and_one_encoding() -> None:
    assert Pictures().svg(f'<?xml version="1.0" encoding="utf-8"?>{SVG.format("")}')
    assert Pictures().svg(f"<?xml version='1.0'?>{SVG.format('')}")
    assert not Pictures().svg(f'<?xml-stylesheet href="data:text/css,*{{}}"?>{SVG.format("")}')
    assert not Pictures().svg(f'<?xml version="1.0" encoding="shift_jis"?>{SVG.format("")}')


def gif(screen: int, *frames: int) -> str:
    """A GIF of this size that holds frames of those sizes, in base64."""
    blocks = [b"," + struct.pack("<HHHHB", 0, 0, side, side, 0) + b"\2\2\x4c\1\0" for side in frames]
    header = b"GIF89a" + struct.pack("<HHBBB", screen, screen, 0x80, 0, 0) + bytes(6)
    return base64.b64encode(header + b"!\xff\3abc\0" + b"".join(blocks) + b";").decode()


def jpeg(side: int, between: bytes = b"") -> str:
    """A JPEG as far as its size, with something between two of its parts, in base64."""
    size = b"\xff\xc0\0\x11\x08" + struct.pack(">HH", side, side)
    return base64.b64encode(b"\xff\xd8\xff\xe0\0\4xx" + between + size).decode()


def test_the_size_of_pictures_is_the_one_that_browsers_find() -> None:
    assert pixels_of("image/gif", gif(9, 9)) == 81
    assert pixels_of("image/gif", gif(9, 9, 9, 9)) == 243
    assert pixels_of("image/gif", gif(1, 9_000)) == 81_000_000
    assert pixels_of("image/jpeg", jpeg(9)) == 81
    lie = b"\xc0\0\x11\x08\0\1\0\1"
    assert pixels_of("image/jpeg", jpeg(9_000, lie)) == 81_000_000
    assert pixels_of("image/jpeg", jpeg(9_000, b"\0\xff\xff\0")) == 81_000_000
    still = base64.b64decode(png(100, 100))
    moving = still + struct.pack(">I4sII", 8, b"acTL", 50, 0) + bytes(4)
    assert pixels_of("image/png", base64.b64encode(moving).decode()) == 500_000
    for kind, broken in (("image/gif", b"GIF89a"), ("image/jpeg", b"\xff\xd8\xff"), ("image/webp", b"RIFF")):
        assert pixels_of(kind, base64.b64encode(broken).decode()) == 0


def test_pictures_are_together_no_more_than_can_be_drawn() -> None:
    large = png(6_000, 6_000)
    drawing = SVG.format("<rect/>" * 15_000)
    forms = {"image/png": large, "text/html": f'<img src="data:image/png;base64,{large}">'}
    shown = [
        *(new_output("display_data", {kind: text}) for kind, text in forms.items() for _ in range(9)),
        *(new_output("display_data", {"image/svg+xml": drawing}) for _ in range(9)),
    ]
    texts = [new_markdown_cell(f"![](data:image/png;base64,{large})") for _ in range(9)]
    for cells in ([new_code_cell("1", outputs=shown)], texts):
        once = nbformat.v4.writes(sanitized(with_cells(*cells), MADE))
        assert 0 < once.count(large) <= ALL_PIXELS // 6_000**2
        assert once.count("<rect/>" * 15_000) <= ALL_DRAWN // 15_000
        assert nbformat.v4.writes(sanitized(nbformat.v4.reads(once), MADE)) == once


def test_a_picture_that_is_attached_once_is_not_shown_without_end() -> None:
    data = base64.b64encode(base64.b64decode(png(2, 2)) + bytes(600_000)).decode()
    cell = new_markdown_cell("![](attachment:a)\n" * 500, attachments={"a": {"image/png": data}})
    once = sanitized(with_cells(cell), MADE)
    assert 0 < once.cells[-1].source.count(data) <= ALL_WRITTEN // len(data)
    assert sanitized(once, MADE) == once


def test_an_address_is_not_repeated_without_end() -> None:
    honest = "[a]: https://keras.io/api \n\n[a]"
    assert plain_markdown(honest) == honest
    for costly in ("[a]: https://" + "x" * 300 + "\n\n[a]", "[a]: https://keras.io 'a title'"):
        assert plain_markdown(costly) == costly.replace("]:", "]\u2060:", 1)


def test_outputs_that_show_nothing_are_told_once() -> None:
    nothing = new_output("display_data", {"application/x": ""})
    once = sanitized(with_cells(new_code_cell("1", outputs=[nothing] * 50)), MADE)
    assert len(once.cells[-1].outputs) == 1
    many = [new_code_cell("1", outputs=[new_output("stream", text="x")] * 1_000) for _ in range(9)]
    shown = sanitized(with_cells(*many), MADE)
    assert sum(len(cell.outputs) for cell in shown.cells[len(MADE.source.cells) :]) == ALL_OUTPUTS
    assert sanitized(shown, MADE) == shown
    assert size_of(Stream("stdout", "")) > 0


def test_no_more_code_is_colored_than_can_be() -> None:
    marks = [new_code_cell("1+" * 20_000) for _ in range(30)]
    colors = [new_code_cell("1", outputs=[new_output("stream", text="\x1b[1mx" * 9_000)]) for _ in range(9)]
    once = sanitized(with_cells(*marks, *colors), MADE)
    own = once.cells[len(MADE.source.cells) :]
    assert len(WORD.findall(own[0].source)) == MOST_WORDS
    assert own[0].source.endswith(CUT)
    assert sum(len(WORD.findall(cell.source)) for cell in own) <= ALL_WORDS
    texts = [output.text for cell in own for output in cell.outputs]
    assert [text.count("\x1b") for text in texts] == [9_000, 9_000, *[0] * 7]
    assert texts[-1] == "x" * 9_000
    assert sanitized(once, MADE) == once


def test_code_reads_as_it_runs() -> None:
    once = sanitized(with_cells(new_code_cell('"""\u202e"""; x \u2066# \u05d0\u200f\u2069')), MADE)
    assert once.cells[-1].source == '"""\\u202e"""; x \\u2066# \u05d0\u200f\\u2069'


def test_entities_do_not_grow() -> None:
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg>&b;</svg>'
    assert not Pictures().svg(bomb)


# -- what is read of long code, and printed of names


def test_long_code_is_read_by_its_words() -> None:
    assert names_mentioned("check_it(x)") == {"check_it", "x"}
    assert names_mentioned("%time check_it(x)") >= {"check_it", "x"}
    assert names_mentioned("[" + "a," * MAX_PARSED + "check_it]") == {"a", "check_it"}


def test_names_are_printed_in_one_line_that_tells_a_terminal_nothing() -> None:
    shown = printable("alice\n\x1b[2J\u202egnp.exe")
    assert shown.isprintable()
    assert "alice" in shown
    assert "\\u202e" in shown


# -- the fuzzer


def test_growth_is_told_by_its_exponent() -> None:
    assert fuzz.exponent([(1, 0.1), (4, 0.4), (16, 1.6)]) == 1.0
    assert fuzz.exponent([(1, 0.1), (4, 1.6)]) == 2.0
    assert fuzz.exponent([(1, 0.001), (4, 0.002)]) == 0.0
