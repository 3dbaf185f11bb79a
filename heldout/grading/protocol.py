"""Every message between the three processes that grade a submission.

The grading process sends `Files`, `Names`, `Cell` and `Test`; each is answered by one `Report`. Between the
request and the report of a test, the checking process asks the student's for a `Name`, an `Attribute`, a
`Call` or an `Operation`, and is answered by `Value`, `Undefined`, `Raised` or `Unfit`; `Prepare` says what
shall be so before it asks. While the student's process answers, it may ask the checking one for an
`Attribute` or a `Call` of an object that the test has passed, which is answered by `Value`, `Method` or
`Raised`; before that answer the checking process may ask again.

All that these two tell each other goes through the grading process, wrapped in a `Relay`, which it does not
look into. Values cross as opaque bytes that a `codec.Codec` has made. Messages are MessagePack, decoded
strictly: a field too few, too many or of another type raises `GarbledError`, whoever sent it.
"""

from typing import Annotated, Any, TypeVar

import msgspec
from msgspec import Meta
from msgspec.msgpack import Decoder

from heldout.grading.outputs import Collected

T = TypeVar("T")

NAMES = 100  # of the classes of an exception, and of the warnings of one call
FILES = 1000  # that one message may bring


class GarbledError(Exception):
    """These bytes are none of the messages that could come."""


class _Message(msgspec.Struct, frozen=True, tag=True, forbid_unknown_fields=True):
    """One message; the name of its class is its tag."""


# -- from the grading process, and the answer


class Files(_Message, frozen=True):
    """Files, by relative path, to be put into the process's folder."""

    files: dict[str, bytes]


class Cell(_Message, frozen=True):
    """A cell to be run."""

    source: str


class Test(_Message, frozen=True):
    """A test cell to be run by the checking process."""

    source: str


class Names(_Message, frozen=True):
    """Names of an assignment's cells, sorted; of those that are no tests, where nothing else is said.

    ``imports`` are its import statements. ``students`` are the names that cells which students may edit bind
    or change, and the classes of locked cells that such a cell mentions: a test takes them from the student's
    process. ``classes`` are all classes. ``read`` are names that functions and methods read: a test may
    replace them for the student's code. ``tests`` are names that test cells alone bind, which are nobody
    else's.
    """

    imports: list[str]
    students: list[str]
    classes: list[str]
    read: list[str]
    tests: list[str]


class Failure(_Message, frozen=True):
    """How a cell of the instructors' failed: the exception's type, message, and lines of the student's code.

    ``fault`` says that the cell is wrong, or the machine that runs it, and not what it tests. ``line`` is the
    cell's line that was being run, from 1; 0 where that is not known. ``called`` is the call of the student's
    code that failed, as far as one did.
    """

    error: str
    message: str
    where: str = ""
    fault: bool = False
    line: int = 0
    called: str = ""


class Report(_Message, frozen=True):
    """What came of a request: outputs, the failure of a test, and its points if it names some."""

    outputs: Collected = []
    failure: Failure | None = None
    points: float | None = None


# -- between the checking process and the student's


class Warned(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A warning: the names of its class and what that extends, and its message."""

    names: Annotated[list[str], Meta(max_length=NAMES)]
    message: str


class Effects(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the student's code did besides answering: text printed, warnings, files changed and removed."""

    printed: str = ""
    warned: Annotated[list[Warned], Meta(max_length=NAMES)] = []
    files: Annotated[dict[str, bytes], Meta(max_length=FILES)] = {}
    lost: Annotated[list[str], Meta(max_length=FILES)] = []


class Prepare(_Message, frozen=True):
    """Says what shall be so before the next question; answered by an empty `Value`.

    ``replaced`` holds the values of names by name, ``deleted`` are names that shall be gone, ``restored``
    those that shall be what they were. ``seeds`` are of random generators, by library. ``warns`` says that
    warnings are wanted. Files are put into the folder, or removed.
    """

    replaced: memoryview | None = None
    deleted: list[str] = []
    restored: list[str] = []
    seeds: dict[str, int] = {}
    warns: bool = False
    files: dict[str, bytes] = {}
    lost: list[str] = []


class Operation(_Message, frozen=True):
    """Asks for an operation of Python's, such as ``__add__``, on the receiver's object with this number."""

    target: int
    operation: str
    data: memoryview


class Name(_Message, frozen=True):
    """Asks what the student's notebook calls by this name."""

    name: str


class Attribute(_Message, frozen=True):
    """Asks for an attribute of the receiver's object with this number."""

    target: int
    name: str
    effects: Effects | None = None


class Call(_Message, frozen=True):
    """Asks to call the receiver's object with this number, or its method; ``data`` holds the arguments."""

    target: int
    method: str | None
    data: memoryview
    effects: Effects | None = None


class Value(_Message, frozen=True):
    """Answers with a value, and with the arguments if the call has changed them."""

    data: memoryview
    changed: memoryview | None = None
    effects: Effects | None = None


class Undefined(_Message, frozen=True):
    """Answers that the operation is not defined for these operands."""

    effects: Effects | None = None


class Method(_Message, frozen=True):
    """Answers that the attribute is to be called."""


class Raised(_Message, frozen=True):
    """Answers with an exception: the names of its class and what that extends, and its message.

    ``error`` is the exception itself, if its class is one of the notebook's.
    """

    names: Annotated[list[str], Meta(max_length=NAMES)]
    message: str
    where: str = ""
    error: memoryview | None = None
    effects: Effects | None = None


class Unfit(_Message, frozen=True):
    """Answers that the value can't cross."""

    message: str
    effects: Effects | None = None


class Garbled(_Message, frozen=True):
    """The grading process's answer in place of one that was no `Relay`."""


Question = Name | Attribute | Call | Operation | Prepare
ToStudent = Files | Cell | Question | Value | Method | Raised
ToChecker = Files | Names | Cell | Test | Attribute | Call | Value | Undefined | Unfit | Raised | Garbled


class Relay(_Message, frozen=True):
    """A message for the other process, as its sender has it."""

    message: Question | Value | Undefined | Method | Unfit | Raised


class _Unread(_Message, frozen=True, tag="Relay"):
    """The same as the grading process has it."""

    message: msgspec.Raw


_ENCODER = msgspec.msgpack.Encoder()
_TO_STUDENT: Decoder[ToStudent] = Decoder(ToStudent)
_TO_CHECKER: Decoder[ToChecker] = Decoder(ToChecker)
_REPORT: Decoder[Report] = Decoder(Report)
_RELAY: Decoder[_Unread] = Decoder(_Unread)


def encode(message: _Message) -> bytes:
    """Return the bytes of a message; characters that UTF-8 does not know become question marks."""
    try:
        return _ENCODER.encode(message)
    except UnicodeEncodeError:
        return _ENCODER.encode(_clean(msgspec.to_builtins(message, builtin_types=(bytes, memoryview))))


def to_student(data: bytes | memoryview) -> ToStudent:
    """Return the message that came to the student's process; raise `GarbledError` if it is none."""
    return _decoded(_TO_STUDENT, data)


def to_checker(data: bytes | memoryview) -> ToChecker:
    """Return the message that came to the checking process; raise `GarbledError` if it is none."""
    return _decoded(_TO_CHECKER, data)


def report(data: bytes | memoryview) -> Report:
    """Return the report that these bytes hold; raise `GarbledError` if they hold none."""
    return _decoded(_REPORT, data)


def relay(data: bytes | memoryview) -> memoryview:
    """Return the message that is to be passed on; raise `GarbledError` if there is none."""
    return memoryview(_decoded(_RELAY, data).message)


def _decoded(decoder: "Decoder[T]", data: bytes | memoryview) -> T:
    try:
        return decoder.decode(data)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise GarbledError(str(error)[:200]) from None


def _clean(value: Any) -> Any:
    """Return a message's content with text in which every character can be encoded."""
    match value:
        case str():
            return value.encode(errors="replace").decode()
        case list():
            return list(map(_clean, value))
        case dict():
            return {_clean(key): _clean(item) for key, item in value.items()}
    return value
