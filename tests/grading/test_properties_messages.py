"""What holds for every message: of the frames on a socket, of what they hold, and of the values in that."""

import collections
import contextlib
import datetime
import decimal
import fractions
import math
import socket
import struct
import time
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import msgpack
import numpy as np
import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from heldout.grading import protocol, transport
from heldout.grading.codec import DEPTH, CodecError, Marshaller
from heldout.grading.codecs.python import FACTORIES
from heldout.grading.outputs import Display, Error, Stream, Value
from heldout.grading.protocol import Call, Failure, GarbledError, Raised, Relay, Report
from heldout.grading.transport import Channel, EndedError
from tests.grading.properties import CORPUS, examples
from tests.grading.test_properties import exact

# -- frames

LENGTH = struct.Struct(">I")
SOON, LONG = 0.001, 30.0  # seconds to wait for what does not come, and for what is there on a busy machine
FRAMES = st.one_of(
    st.binary(max_size=20).map(lambda message: LENGTH.pack(len(message)) + message),
    st.binary(max_size=9),
    st.integers(transport.MESSAGE_BYTES - 1, 2**32 - 1).map(LENGTH.pack),
)


def messages_in(stream: bytes) -> tuple[list[bytes], bool]:
    """Return the messages that these bytes bring to their end, and whether what follows is none for good."""
    found: list[bytes] = []
    while len(stream) >= LENGTH.size:
        (length,) = LENGTH.unpack(stream[: LENGTH.size])
        if length > transport.MESSAGE_BYTES:
            return found, True
        if len(stream) < LENGTH.size + length:
            break
        found.append(stream[LENGTH.size : LENGTH.size + length])
        stream = stream[LENGTH.size + length :]
    return found, False


@contextlib.contextmanager
def connected() -> Iterator[tuple[socket.socket, Channel]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield theirs, Channel(ours)


@examples(100)
@given(st.lists(FRAMES, max_size=5).map(b"".join), st.lists(st.integers(0, 120), max_size=4))
@example(LENGTH.pack(0) * 3, [1, 2, 3])  # messages without content, cut in their lengths
@example(LENGTH.pack(2**32 - 1) + LENGTH.pack(1) + b"x", [4])
@example(LENGTH.pack(transport.MESSAGE_BYTES) + b"never sent", [])
def test_messages_arrive_once_and_in_order_however_the_bytes_come(stream: bytes, cuts: list[int]) -> None:
    got: list[bytes] = []
    sent = 0
    with connected() as (theirs, channel):
        for cut in [*sorted(cut for cut in cuts if cut < len(stream)), len(stream)]:
            theirs.sendall(stream[sent:cut])
            sent = cut
            expected, broken = messages_in(stream[:sent])
            got += [bytes(channel.receive(time.monotonic() + LONG)) for _ in expected[len(got) :]]
            assert got == expected
            for within in (LONG if broken else SOON, -1):  # maybe in the middle of a message
                with pytest.raises(EndedError if broken else TimeoutError):
                    channel.receive(time.monotonic() + within)
        theirs.close()
        for _ in range(2):
            with pytest.raises(EndedError):
                channel.receive(time.monotonic() + 1)
    assert got == messages_in(stream)[0]


@examples(60)
@given(st.lists(st.binary(max_size=40), max_size=6))
def test_what_is_sent_is_what_is_received(messages: list[bytes]) -> None:
    with connected() as (theirs, channel):
        other = Channel(theirs)
        for message in messages:
            channel.send(message)
        assert [bytes(other.receive(time.monotonic() + 1)) for _ in messages] == messages


@examples(100)
@given(st.binary(max_size=60) | st.deferred(lambda: MESSAGES).map(lambda value: packed(value)))
def test_what_is_no_message_of_ours_is_a_value_error(data: bytes) -> None:
    with contextlib.suppress(ValueError):
        assert isinstance(transport.unpack(data), dict)


# -- what they hold

TAGS = ["Report", "Relay", "Files", "Cell", "Test", "Names", "Name", "Attribute", "Call", "Operation"]
TAGS += ["Prepare", "Value", "Undefined", "Method", "Raised", "Unfit", "Garbled"]
FIELDS = ["type", "outputs", "failure", "points", "message", "names", "data", "changed", "effects", "files"]
FIELDS += ["source", "name", "target", "method", "operation", "output_type", "text", "traceback", "metadata"]
FIELDS += [
    "error",
    "where",
    "fault",
    "line",
    "lost",
    "printed",
    "warned",
    "seeds",
    "warns",
    "evalue",
    "ename",
]
KINDS = ["stream", "display_data", "execute_result", "error", "stdout", "stderr", "text/html", "image/png"]
EXTENSIONS = st.builds(msgpack.ExtType, st.integers(0, 127), st.binary(max_size=9))
TIMES = st.builds(msgpack.Timestamp, st.integers(-(2**63), 2**63 - 1), st.integers(0, 999_999_999))
ATOMS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**63), 2**64 - 1),
    st.floats(),
    st.text(st.characters(codec=None), max_size=5),
    st.binary(max_size=5),
    st.sampled_from([*TAGS, *FIELDS, *KINDS]),
    EXTENSIONS,
    TIMES,
)
MESSAGES = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(st.sampled_from(FIELDS) | ATOMS, inner, max_size=5),
        st.builds(
            lambda tag, fields: {"type": tag, **fields},
            st.sampled_from(TAGS),
            st.dictionaries(st.sampled_from(FIELDS), inner, max_size=4),
        ),
    ),
    max_leaves=12,
)
# such as might come: mutated below
SAMPLES = [
    Report(
        [Stream("stdout", "a"), Display({"text/html": "<b>"}, {"image/png": {"width": 3}})],
        Failure("E", "m"),
        0.5,
    ),
    Report([Value({"text/plain": "1"}, {}), Error("E", "m", ["line"])]),
    Relay(
        Call(
            3,
            "fit",
            memoryview(b"data"),
            protocol.Effects("p", [protocol.Warned(["W"], "m")], {"f": b"1"}, ["g"]),
        )
    ),
    Relay(protocol.Value(memoryview(b"data"), memoryview(b"changed"))),
    Relay(Raised(["ValueError"], "low", "line 3", memoryview(b"e"))),
    Call(0, None, memoryview(b"")),
    Raised([], ""),
]
READERS: list[Callable[[bytes], Any]] = [protocol.report, protocol.to_checker, protocol.to_student]


def packed(value: object) -> bytes:
    data: bytes = msgpack.packb(value, unicode_errors="surrogatepass")
    return data


def places(value: object, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(place for key, item in items for place in places(item, (*path, key)))]


@st.composite
def mutated(draw: st.DrawFn) -> object:
    """Return a message of ours, of which something is replaced, left out, or named otherwise."""
    message = msgpack.unpackb(protocol.encode(draw(st.sampled_from(SAMPLES))))
    for _ in range(draw(st.integers(1, 3))):
        ways = places(message)[1:]
        if not ways:
            break
        *way, last = draw(st.sampled_from(ways))
        holder = message
        for key in way:
            holder = holder[key]
        match draw(st.sampled_from(["replace", "delete", "rename"])):
            case "replace":
                holder[last] = draw(MESSAGES)
            case "rename" if isinstance(holder, dict):
                holder[draw(ATOMS)] = holder.pop(last)
            case _:
                del holder[last]
    return message


def accepted(data: bytes) -> None:
    """See that these bytes are a message or garbled to every reader, and that a message can be sent again."""
    for read in READERS:
        try:
            message = read(data)
        except GarbledError:
            continue
        again = protocol.encode(message)
        assert protocol.encode(read(again)) == again
    try:
        inner = protocol.relay(data)
    except GarbledError:
        return
    assert bytes(inner) in data  # passed on as it came
    for read in (protocol.to_checker, protocol.to_student):
        with contextlib.suppress(GarbledError):
            read(inner)


@examples(200)
@given(st.binary(max_size=60) | MESSAGES.map(packed) | mutated().map(packed))
@example(packed({b"type": "Report"}))
@example(
    packed(
        {"type": "Report", "outputs": [{"output_type": "display_data", "data": {b"k": "v"}, "metadata": {}}]}
    )
)
@example(packed({"type": "Report", "points": math.nan}))
@example(packed({"type": "Report", "points": 2**64 - 1}))
@example(packed({"type": "Relay", "message": msgpack.Timestamp(2**62, 1)}))
@example(packed({"type": "Attribute", "target": 2**64 - 1, "name": "x"}))
@example(b"\x82\xa4type\xa5Relay\xa7message" + b"\x91" * 5_000)
@example(b"\x81" * 5_000)
def test_any_bytes_are_a_message_or_garbled(data: bytes) -> None:
    accepted(data)


@examples(40)
@given(st.binary(min_size=1, max_size=4), st.integers(1, 3_000), st.binary(max_size=6))
def test_nothing_is_too_deep_to_be_refused(open_: bytes, times: int, end: bytes) -> None:
    accepted(open_ * times + end)
    with contextlib.suppress(CodecError):
        Marshaller(lambda *_: None, lambda _: None).decode(open_ * times + end)


# -- the values in them

SHAPES = st.lists(st.integers(0, 3), max_size=3).map(tuple)
DTYPES = [
    "?",
    "i1",
    "<u2",
    ">i4",
    "<i8",
    "<f2",
    ">f4",
    "<f8",
    "<c8",
    ">c16",
    "<U3",
    ">U2",
    "S4",
    "<M8[s]",
    ">m8[ns]",
]


@st.composite
def arrays(draw: st.DrawFn) -> Any:
    """Return an array of any type that crosses, with any bytes in it, maybe in another order in memory."""
    dtype, shape = np.dtype(draw(st.sampled_from(DTYPES))), draw(SHAPES)
    size = math.prod(shape) * dtype.itemsize
    raw = draw(st.binary(min_size=size, max_size=size))
    if dtype.kind in "?bU":  # of these, not all bytes are values
        found = np.arange(math.prod(shape)).reshape(shape).astype(dtype)
    else:
        found = np.frombuffer(raw, dtype).reshape(shape) if size else np.zeros(shape, dtype)
    return draw(st.sampled_from([found, found.T, found[..., ::-1] if found.ndim else found]))


def masked(data: Any, mask: int) -> Any:
    chosen = np.arange(data.size).reshape(data.shape) % 3 == mask
    return np.ma.MaskedArray(data, chosen)


PAIR = collections.namedtuple("Pair", "a b")
STANDARD = st.one_of(
    st.fractions(),
    st.decimals(),
    st.dates(),
    st.times(),
    st.datetimes(),
    st.timedeltas(),
    st.uuids(),
    st.builds(collections.deque, st.lists(st.integers(), max_size=3), st.none() | st.integers(0, 4)),
    st.builds(collections.Counter, st.dictionaries(st.text(max_size=2), st.integers(), max_size=3)),
    st.builds(collections.OrderedDict, st.lists(st.tuples(st.text(max_size=2), st.integers()), max_size=3)),
    st.builds(
        collections.defaultdict,
        st.none() | st.sampled_from(list(FACTORIES.values())),
        st.dictionaries(st.integers(), st.text(max_size=2), max_size=2),
    ),
    st.builds(PAIR, st.integers(), st.lists(st.integers(), max_size=2)),
)
COLUMNS = st.sampled_from(
    [
        *(
            [1, 2, 3],
            [1.5, math.nan, -0.0],
            [True, False, True],
            ["a", "한", ""],
            ["a", None, "b"],
            [1, "a", None],
        ),
        *(
            np.array([1, 2, 3], "u1"),
            np.array([1, 2, 3], ">f4"),
            pd.Categorical(["x", "y", "x"], ["y", "x"], ordered=True),
        ),
        *(pd.to_datetime(["2026-11-20", None, "1900-01-01"]), pd.to_timedelta([1, 2, None], "s")),
    ]
)
INDEXES = st.sampled_from(
    [
        *(
            None,
            [3, 1, 2],
            ["q", "p", "p"],
            pd.Index([0.5, math.nan, 1], name="x"),
            pd.date_range("2026", periods=3),
        ),
        pd.MultiIndex.from_tuples([("a", 1), ("a", 2), ("b", 1)], names=["l", None]),
    ]
)
TABLES = st.builds(
    lambda columns, index: pd.DataFrame(columns, index),
    st.dictionaries(st.text(max_size=2) | st.integers(0, 3), COLUMNS, max_size=3),
    INDEXES,
)


def side() -> Marshaller:
    return Marshaller(lambda number, name, is_callable: None, lambda value: None)


def crossed(value: object) -> Any:
    return side().decode(side().encode(value, handles=False))


@examples(150)
@given(arrays())
def test_arrays_arrive_as_they_were(array: Any) -> None:
    arrived = crossed(array)
    assert exact(arrived) == exact(array)
    assert arrived.flags.writeable


@examples(60)
@given(arrays(), st.integers(0, 3))
def test_masked_arrays_arrive_with_what_they_hide(array: Any, mask: int) -> None:
    sent = masked(array, mask)
    arrived = crossed(sent)
    assert type(arrived) is np.ma.MaskedArray
    assert exact(arrived.data) == exact(sent.data)
    assert np.array_equal(np.ma.getmaskarray(arrived), np.ma.getmaskarray(sent))
    with np.errstate(over="ignore"):
        fills = [exact(np.asarray(one.fill_value).astype(sent.dtype)) for one in (arrived, sent)]
    assert fills[0] == fills[1]


@examples(150)
@given(STANDARD)
@example(decimal.Decimal("sNaN"))
@example(fractions.Fraction(10**30, 7))
@example(datetime.datetime(2026, 11, 20, tzinfo=datetime.UTC))
@example(collections.deque([1, 2], 2))
@example(uuid.UUID(int=0))
def test_values_of_the_standard_library_arrive_as_they_were(value: Any) -> None:
    arrived = crossed(value)
    assert type(arrived).__name__ == type(value).__name__
    # which of two equal hours in autumn is meant is no part of it; a NaN equals nothing
    assert repr(arrived) == repr(value) or arrived == value
    assert getattr(arrived, "maxlen", None) == getattr(value, "maxlen", None)


@examples(100)
@given(TABLES)
def test_tables_arrive_as_they_were(table: pd.DataFrame) -> None:
    pd.testing.assert_frame_equal(crossed(table), table, check_freq=False, check_column_type=False)
    for name in table.columns:
        column = table[name]
        pd.testing.assert_series_equal(crossed(column), column, check_freq=False)


@examples(60)
@given(st.sampled_from(["i4,f8", [("a", "U2"), ("b", "2f4")], "V8", "O"]), SHAPES)
def test_arrays_of_records_and_objects_are_refused(dtype: Any, shape: tuple[int, ...]) -> None:
    array = np.zeros(shape, dtype)
    for value in (array, [array], {"a": (array,)}):
        with pytest.raises(CodecError):
            side().encode(value, handles=False)


def in_a_list(value: Any) -> Any:
    value.append([value])
    return value


def in_a_dict(value: Any) -> Any:
    return [value, {"a": value}]


@pytest.mark.parametrize("kind", [list, dict, collections.deque, collections.OrderedDict])
def test_what_holds_itself_is_refused(kind: type) -> None:
    value: Any = kind()
    if hasattr(value, "append"):
        value.append({"a": (value,)})
    else:
        value["a"] = [value]
    with pytest.raises(CodecError, match=f"more than {DEPTH} deep"):
        side().encode(value)


def test_an_array_of_itself_is_refused() -> None:
    array = np.empty(1, object)
    array[0] = array
    with pytest.raises(CodecError):
        side().encode(array)


# names of codecs with contents that no codec of ours has made; models and tensors would import TensorFlow
CONTENTS = st.recursive(
    ATOMS | st.sampled_from([*DTYPES, "O", "V", "f8,i4", "(2,)f8", "<M8", "U999999999"]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(ATOMS, inner, max_size=3),
    max_leaves=8,
)
CODECS = st.sampled_from(
    [
        *("numpy.array", "numpy.scalar", "numpy.masked", "pandas.table", "pandas.series", "pandas.index"),
        *("pandas.categorical", "python.fraction", "python.decimal", "python.date", "python.time"),
        *("python.datetime", "python.path", "python.uuid", "python.timedelta", "python.deque", "python.dict"),
    ]
)


def extension(code: int, content: object) -> msgpack.ExtType:
    return msgpack.ExtType(code, packed(content))


@examples(300)
@given(CODECS, CONTENTS, st.integers(0, 12))
@example("numpy.array", ["<f8", [2**40, 0], b""], 6)
@example("numpy.array", ["<f8", [-1, -1], b"\0" * 8], 6)
@example("numpy.array", ["<M8[9223372036854775807s]", [1], b"\0" * 8], 6)
@example("numpy.scalar", ["U0", b""], 6)
@example("numpy.masked", [1, 2, 3], 6)
@example("pandas.index", [[1], [1, 2]], 6)
@example("pandas.index", [[{}], [None]], 6)
@example("pandas.table", [[None], [None], [{}]], 6)  # its columns can't be looked up: to show it raised
@example("python.decimal", "1e999999999999999999", 6)
@example("python.fraction", [1, 0], 6)
@example("python.deque", [[1], -1], 6)
@example("python.dict", ["defaultdict", "eval", {}], 6)
@example("python.timedelta", [2**64 - 1, 0, 0], 6)
@example("", [["Pair", ["a", "a"]], [1, 2]], 9)
@example("", [["class", ["1"]], [1]], 9)
@example("", [1, 2, 0], 5)
def test_any_content_gives_a_value_or_a_codec_error(name: str, content: object, code: int) -> None:
    for value in (
        extension(6, [name, content]),
        extension(code, content),
        [extension(code, extension(6, [name, content]))],
    ):
        try:
            found = side().decode(packed(value))
        except CodecError:
            continue
        # what was accepted can be looked at, and sent back or refused
        repr(found)
        with contextlib.suppress(CodecError):
            side().encode(found)


# -- messages that once failed, or nearly did


@pytest.mark.parametrize(
    "data",
    [pytest.param(path.read_bytes(), id=path.name) for path in sorted((CORPUS / "messages").iterdir())],
)
def test_messages_of_the_corpus(data: bytes) -> None:
    accepted(data)
    with contextlib.suppress(CodecError):
        side().decode(data)
    with contextlib.suppress(ValueError):
        transport.unpack(data)
