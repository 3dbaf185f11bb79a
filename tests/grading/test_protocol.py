"""Messages arrive as they were sent, or not at all; outputs stay within their limits on both sides."""

import subprocess
import sys
import tracemalloc

import msgpack
import pytest

from heldout.grading import outputs, protocol
from heldout.grading.outputs import Display, Error, Outputs, Stream, Value, rebuilt
from heldout.grading.protocol import (
    Attribute,
    Call,
    Cell,
    Failure,
    Files,
    GarbledError,
    Method,
    Name,
    Raised,
    Relay,
    Report,
    Unfit,
)

ALL_OUTPUTS: list[outputs.Output] = [
    Stream("stdout", "한"),
    Display({"text/plain": "a"}, {"image/png": {"width": 3}}),
    Value({"text/plain": "1"}, {}),
    Error("ValueError", "low", ["line"]),
]


@pytest.mark.parametrize(
    "message",
    [
        Files({"a/b.txt": b"\xff"}),
        Cell("x = 1"),
        Name("x"),
        Attribute(3, "y"),
        Call(3, None, memoryview(b"data")),
        protocol.Value(memoryview(b"data"), memoryview(b"changed")),
        Method(),
        Raised(["ValueError"], "low", "line 3"),
    ],
)
def test_messages_to_the_students_process_arrive(message: protocol.ToStudent) -> None:
    assert protocol.to_student(protocol.encode(message)) == message


@pytest.mark.parametrize(
    "message",
    [Files({}), protocol.Test("assert x"), Unfit("a generator"), protocol.Garbled(), Raised([], "")],
)
def test_messages_to_the_checking_process_arrive(message: protocol.ToChecker) -> None:
    assert protocol.to_checker(protocol.encode(message)) == message


def test_reports_and_what_is_passed_on_arrive() -> None:
    report = Report(ALL_OUTPUTS, Failure("E", "m", "w", fault=True), 0.5)
    assert protocol.report(protocol.encode(report)) == report
    asked = Name("x")
    assert protocol.to_student(protocol.relay(protocol.encode(Relay(asked)))) == asked
    asked = Name("\ud800")
    assert protocol.to_student(protocol.relay(protocol.encode(Relay(asked)))) == Name("?")


@pytest.mark.parametrize(
    "sent",
    [
        {"type": "Report", "outputs": [{"output_type": "stream", "name": "stdin", "text": ""}]},
        {"type": "Report", "outputs": [{"output_type": "stream", "name": "stdout", "text": 5}]},
        {"type": "Report", "outputs": [{"output_type": "update_display_data"}]},
        {"type": "Report", "outputs": "many"},
        {"type": "Report", "points": "all"},
        {"type": "Report", "score": 1.0},
        {"type": "Cell", "source": ""},
        {1: 2},
        [],
        None,
        b"Report",
    ],
)
def test_what_is_no_report_is_garbled(sent: object) -> None:
    with pytest.raises(GarbledError):
        protocol.report(msgpack.packb(sent))


@pytest.mark.parametrize("data", [b"", b"\xc1", b"\x81\xa4type\xa2\xff\xff", b"\x91" * 100_000])
def test_bytes_that_are_no_message_are_garbled(data: bytes) -> None:
    for read in (protocol.report, protocol.relay, protocol.to_checker, protocol.to_student):
        with pytest.raises(GarbledError):
            read(data)


def test_a_short_message_takes_little_memory_to_read() -> None:
    """Ten million names of one byte each are refused before they become objects."""
    many = b"\xdd" + (10_000_000).to_bytes(4, "big") + b"\xa0" * 10_000_000
    message = msgpack.packb({"type": "Raised"})[:1].replace(b"\x81", b"\x83")
    message += msgpack.packb("type") + msgpack.packb("Raised") + msgpack.packb("names") + many
    tracemalloc.start()
    try:
        with pytest.raises(GarbledError):
            protocol.to_checker(message)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1 << 20


def test_text_that_can_not_be_encoded_is_replaced() -> None:
    sent = Report([Stream("stdout", "a\ud800b"), Error("E", "\udfff", ["\ud800"])])
    assert protocol.report(protocol.encode(sent)).outputs == [
        Stream("stdout", "a?b"),
        Error("E", "?", ["?"]),
    ]
    assert protocol.to_student(protocol.encode(Name("\ud800"))) == Name("?")


def test_outputs_are_cut_where_nobody_reads_on() -> None:
    collected = Outputs()
    for _ in range(3):
        collected.stream("stdout", "x" * (outputs.TEXT_CHARACTERS - 1))
    [text] = collected.collected
    assert isinstance(text, Stream) and len(text.text) < outputs.TEXT_CHARACTERS + 60
    assert "left out" in text.text


def test_more_outputs_than_there_may_be_are_left_out_but_for_errors() -> None:
    collected = Outputs()
    for _ in range(2 * outputs.OUTPUTS):
        collected.display({"text/plain": "a"})
        collected.error("E", "m", [])
    kinds = [type(output) for output in collected.collected]
    assert kinds.count(Display) == outputs.OUTPUTS and kinds.count(Error) == outputs.ERRORS
    assert kinds.count(Stream) == 1
    assert protocol.report(protocol.encode(Report(collected.collected))).outputs == collected.collected
    assert rebuilt(collected.collected) == collected.collected, "within its limits nothing is cut again"


def test_large_figures_are_left_out() -> None:
    collected = Outputs()
    collected.display({"image/png": "A" * (outputs.RICH_BYTES + 1)})
    assert collected.collected == [Display({"text/plain": "A figure or table was left out: too large."}, {})]


def test_what_a_process_reports_is_cut_to_the_same_limits() -> None:
    long = "x" * (2 * outputs.TEXT_CHARACTERS)
    sent = [Stream("stdout", long), Error(long, long, [long])]
    text, error = rebuilt(sent)
    assert isinstance(text, Stream) and len(text.text) < outputs.TEXT_CHARACTERS + 60
    assert isinstance(error, Error) and len(error.evalue) == outputs.TEXT_CHARACTERS


def test_forms_that_are_no_text_become_text_or_nothing() -> None:
    collected = Outputs()
    collected.display(
        {"image/png": b"\x89PNG", "application/json": {"a": 1}}, {"image/png": {"width": 2**40}}
    )
    assert collected.collected == [Display({"image/png": "iVBORw=="}, {"image/png": {}})]


@pytest.mark.parametrize("side", ["student", "checker"])
def test_the_processes_of_a_submission_import_no_more_than_they_need(side: str) -> None:
    """Each is a new process for each submission: nbformat, with the parsers of jsonschema, takes seconds."""
    listing = f"import sys, heldout.grading.{side}; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", listing], capture_output=True, text=True, check=True
    ).stdout
    assert not {"nbformat", "nbgrader", "nbconvert", "jsonschema", "rich"} & set(loaded.split())
