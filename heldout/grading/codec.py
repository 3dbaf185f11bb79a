"""What crosses between the student's process and the checking one: plain data, by value, and handles.

Numbers, text, bytes, None, lists, tuples, dicts, sets and ranges arrive as copies, and so does what a `Codec`
knows: NumPy arrays, tensors, pandas tables and Keras models come with this package. Everything else stays
where it is; the other side gets a handle, made by ``remote``, that can be called and asked for its
attributes. Nothing is ever pickled, so that reading what the other side sent runs none of its code.

Codecs of other packages are found by the entry point group ``heldout.codecs``: its name is the library whose
values they know, its object a sequence of codecs. `register` adds one by hand, in both processes: from a
locked cell of the assignment, which runs in both.
"""

import sys
import threading
import warnings
from abc import ABC, abstractmethod
from collections import namedtuple
from collections.abc import Callable, Sequence
from enum import IntEnum
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points
from typing import Any, ClassVar

import msgpack

DEPTH = 50  # of nested containers; reading takes much of the stack for each
GROUP = "heldout.codecs"
# exactly these are no codec's
_PYTHON = {
    *(type(None), bool, int, float, complex, str, bytes, bytearray, memoryview),
    *(list, tuple, set, frozenset, range, dict),
}
_STANDARD = sys.stdlib_module_names | {"__main__"}
# whose classes the codecs of the library "python" know
_DATA = {"collections", "datetime", "decimal", "fractions", "pathlib", "random", "uuid"}
OURS = {
    name: f"heldout.grading.codecs.{name}" for name in ("keras", "numpy", "pandas", "python", "tensorflow")
}


class CodecError(Exception):
    """Something was to cross that can't; the message says what, and what to do instead."""


class DepthError(CodecError):
    """It is nested so deeply that no test thought of it."""


class Codec(ABC):
    """How values of one type of a library cross.

    ``from_plain`` runs where the tests and the expected answers are, on content that a hostile student may
    have made up byte by byte. It must check what it gets, run nothing that is in it, and raise any exception
    for content that ``to_plain`` can't have made: no pickle, no archive that may hold code, no file name,
    no size that is taken on trust. ``owns`` and ``to_plain`` run in both processes.
    """

    # on the wire; the library and, after a dot, which of its types: "torch.tensor"
    name: ClassVar[str]
    # whether equal values have equal content; else no change of such an argument is seen
    stable: ClassVar[bool] = True
    # whether its content may hold objects that stay on their side
    handles: ClassVar[bool] = False
    # whether a function that only uses one changes it, as drawing from a random generator does: such a change
    # is shown to a test in any case
    changes_by_use: ClassVar[bool] = False

    @property
    def library(self) -> str:
        """The name of the library whose values it knows."""
        return self.name.partition(".")[0]

    @abstractmethod
    def owns(self, value: object) -> bool:
        """Whether this value is for this codec. It must not raise."""

    @abstractmethod
    def to_plain(self, value: Any) -> object:
        """Return the content: of plain Python data, and values of other codecs."""

    @abstractmethod
    def from_plain(self, content: Any) -> object:
        """Return the value that has this content; raise any exception if there is none."""

    def update(self, held: Any, new: Any) -> bool:  # noqa: ARG002  (for those that override it)
        """Make ``held`` hold what ``new`` holds, and return whether that can be done.

        Whoever passes something mutable to a function in the same process sees what the function changes.
        """
        return False

    def may_become(self, held: Any, new: Any) -> bool:  # noqa: ARG002
        """Whether a call may make ``held`` hold what ``new`` holds; asked of what changes by use."""
        return True


_codecs: dict[str, Codec] = {}
_loaded: set[str] = set()  # libraries


def register(codec: Codec) -> None:
    """Have values of one more type cross in this process; the other one must know the codec too.

    A cell that is run again may do so again. Raises `ValueError` if another class's codec has its name.
    """
    known = _codecs.get(codec.name, codec)
    if (type(known).__module__, type(known).__qualname__) != (
        type(codec).__module__,
        type(codec).__qualname__,
    ):
        raise ValueError(f"there are two codecs of the name {codec.name!r}")
    _codecs[codec.name] = codec


@cache
def of_other_packages() -> dict[str, list[EntryPoint]]:
    """Return the entry points of other packages, by library; they are looked for once in a process."""
    found: dict[str, list[EntryPoint]] = {}
    for point in entry_points(group=GROUP):
        found.setdefault(point.name, []).append(point)
    return found


def _load(library: str) -> None:
    """Register the codecs of one library."""
    if library in _loaded:
        return
    _loaded.add(library)
    try:
        found: list[Sequence[Codec]] = [import_module(OURS[library]).CODECS] if library in OURS else []
        found += [point.load() for point in of_other_packages().get(library, ())]
        for codecs in found:
            for codec in codecs:
                register(codec)
    except Exception as error:
        _loaded.discard(library)
        reason = f"{type(error).__name__}: {str(error)[:200]}"
        raise CodecError(f"something of {library}, whose codecs can't be loaded here ({reason})") from error


def codec_of(value: object) -> Codec | None:
    """Return the codec that owns this value, None if there is none."""
    kind = type(value)
    if kind in _PYTHON:
        return None
    # a class of a library, or one of the course's that extends it
    libraries = {str(base.__module__).partition(".")[0] for base in kind.__mro__} - _STANDARD
    if str(kind.__module__).partition(".")[0] in _DATA:
        libraries.add("python")
    for library in libraries:
        if library in OURS or library in of_other_packages():
            _load(library)
    # ours ask their library, and that is not to be imported for values that it can't have
    asked = (codec for codec in _codecs.values() if codec.library in libraries or codec.library not in OURS)
    return next((codec for codec in asked if codec.owns(value)), None)


def _codec_named(name: object) -> Codec:
    if not isinstance(name, str):
        raise CodecError("it names no codec")
    if name not in _codecs and (library := name.partition(".")[0]) in OURS | of_other_packages():
        _load(library)
    if name not in _codecs:
        raise CodecError(f"it needs the codec {name[:80]!r}, which is not there")
    return _codecs[name]


class Kind(IntEnum):
    """What MessagePack has no notion of, by the code of its extension type."""

    TUPLE = 0
    SET = 1
    FROZENSET = 2
    INTEGER = 3  # of more than 64 bits
    COMPLEX = 4
    RANGE = 5
    CODEC = 6  # name and content
    HANDLE = 7  # of an object on the sender's side
    OWN = 8  # handle of an object on the receiver's side
    NAMED = 9  # tuple


class References:
    """The objects of this side that the other one knows by number."""

    def __init__(self) -> None:
        self._objects: list[Any] = []
        self._numbers: dict[int, int] = {}
        self._lock = threading.Lock()

    def number(self, thing: object) -> int:
        """Return the number by which the other side shall know this object."""
        with self._lock:
            if id(thing) not in self._numbers:
                self._numbers[id(thing)] = len(self._objects)
                self._objects.append(thing)  # and so keep it alive, and its id its own
            return self._numbers[id(thing)]

    def __getitem__(self, number: object) -> Any:
        if not isinstance(number, int) or not 0 <= number < len(self._objects):
            raise CodecError(f"no object has the number {number!r}")
        return self._objects[number]


class _Reading(threading.local):
    """How deep in the value that a thread reads it is."""

    depth = 0


class Marshaller:
    """One side of the boundary: turns values into bytes for the other side, and its bytes into values.

    ``remote(number, *description)`` makes the stand-in for an object of the other side, and
    ``number_of(value)`` gives the number back for a value that is such a stand-in, else None.
    ``describe(value)`` is what the other side is told of an object of this one: its type's name and whether
    it can be called, if nothing else is given.
    """

    def __init__(
        self,
        remote: Callable[..., object],
        number_of: Callable[[object], int | None],
        describe: Callable[[object], list[Any]] | None = None,
    ) -> None:
        self.handles = References()
        self._remote = remote
        self._number_of = number_of
        self._describe = describe or (lambda value: [_type_name(value), callable(value)])
        self._reading = _Reading()

    def encode(self, value: object, handles: bool = True) -> bytes:
        """Return the value as bytes; with ``handles`` off, raise `CodecError` for what is not data.

        Raises `CodecError` also for data nested too deeply, and for what a codec refuses.
        """
        with _Undisturbed():
            return _pack(self._plain(value, handles, 0))

    def decode(self, data: bytes | memoryview) -> Any:
        """Return the value that these bytes stand for; raise `CodecError` for anything else."""
        with _Undisturbed():
            return self._decoded(data)

    def _decoded(self, data: bytes | memoryview) -> Any:
        try:
            return msgpack.unpackb(
                data,
                ext_hook=self._extension,
                strict_map_key=False,
                unicode_errors="surrogatepass",
            )
        except CodecError:
            raise
        except Exception as error:
            raise CodecError(f"it can't be read ({type(error).__name__}: {str(error)[:200]})") from error

    # -- values to plain things

    def _plain(self, value: Any, handles: bool, depth: int) -> Any:
        if depth > DEPTH:
            raise DepthError(f"something nested more than {DEPTH} deep")

        def inner(values: Any) -> list[Any]:
            return [self._plain(item, handles, depth + 1) for item in values]

        # types of libraries extend Python's: a float of NumPy is a float
        if (codec := codec_of(value)) is not None:
            return _extension(
                Kind.CODEC, [codec.name, self._content(codec, value, handles and codec.handles, depth + 1)]
            )
        match value:
            case None | bool() | bytes():
                return value
            case float():
                return float(value)
            case str():
                return str.__str__(value)
            case int():
                value = int(value)
                if -(1 << 63) <= value < 1 << 64:
                    return value
                length = value.bit_length() // 8 + 1
                return _extension(Kind.INTEGER, value.to_bytes(length, "big", signed=True))
            case complex():
                return _extension(Kind.COMPLEX, [value.real, value.imag])
            case list():
                return inner(value)
            case tuple():
                if (kind := self.described_tuple(type(value))) is not None:
                    return _extension(Kind.NAMED, [kind, inner(value)])
                return _extension(Kind.TUPLE, inner(value))
            case set():
                return _extension(Kind.SET, inner(value))
            case frozenset():
                return _extension(Kind.FROZENSET, inner(value))
            case range():
                bounds = (value.start, value.stop, value.step)
                return _extension(Kind.RANGE, [self._plain(bound, handles, depth) for bound in bounds])
            case bytearray() | memoryview():
                return bytes(value)
            case dict():
                return dict(zip(inner(value), inner(value.values()), strict=True))
        number = self._number_of(value)
        if number is not None:
            return _extension(Kind.OWN, number)
        if not handles:
            raise CodecError(f"an object of type {type(value).__name__}, which is not data")
        described = self._plain(self._describe(value), False, depth)
        return _extension(Kind.HANDLE, [self.handles.number(value), described])

    # -- named tuples, which are data; a side that knows more of their classes says so

    def described_tuple(self, kind: type) -> list[Any] | None:
        """Return what the other side is told of a class of named tuples; None for other tuples."""
        fields = getattr(kind, "_fields", None)
        if kind is tuple or not isinstance(fields, tuple) or not all(type(name) is str for name in fields):
            return None
        return [kind.__name__, list(fields)]

    def named_tuple(self, kind: list[Any], items: list[Any]) -> tuple[Any, ...]:
        """Return the named tuple of a class that the other side has described."""
        name, fields = kind
        made: tuple[Any, ...] = _tuple_class(str(name), tuple(map(str, fields)))(*items)
        return made

    def _content(self, codec: Codec, value: object, handles: bool, depth: int) -> Any:
        what = f"a {type(value).__name__} that the codec {codec.name!r}"
        try:
            content = codec.to_plain(value)
        except CodecError:
            raise
        except Exception as error:
            reason = f"{type(error).__name__}: {str(error)[:200]}"
            raise CodecError(f"{what} can't turn into plain data ({reason})") from error
        try:
            return self._plain(content, handles, depth)
        except DepthError:
            raise
        except CodecError as error:
            raise CodecError(f"{what} turns into something that holds {error}") from error

    # -- and back

    def _extension(self, code: int, data: bytes) -> Any:
        if self._reading.depth > DEPTH:
            raise DepthError(f"something nested more than {DEPTH} deep")
        self._reading.depth += 1
        try:
            content = self._decoded(data)
        finally:
            self._reading.depth -= 1
        match code:
            case Kind.TUPLE:
                return tuple(content)
            case Kind.SET:
                return set(content)
            case Kind.FROZENSET:
                return frozenset(content)
            case Kind.INTEGER:
                return int.from_bytes(content, "big", signed=True)
            case Kind.COMPLEX:
                return complex(*content)
            case Kind.RANGE:
                return range(*content)
            case Kind.CODEC:
                name, content = content
                return _value(_codec_named(name), content)
            case Kind.HANDLE:
                number, described = content
                return self._remote(int(number), *described)
            case Kind.OWN:
                return self.handles[content]
            case Kind.NAMED:
                return self.named_tuple(*content)
        raise CodecError(f"it holds something unknown ({code})")


class _Undisturbed:
    """Keeps what a notebook has set for its own code from ours: warnings that raise, NumPy's errors."""

    def __enter__(self) -> None:
        self._warnings = warnings.catch_warnings()
        self._warnings.__enter__()
        warnings.simplefilter("ignore")
        numpy = sys.modules.get("numpy")
        self._errors = None if numpy is None else numpy.errstate(all="ignore")
        if self._errors is not None:
            self._errors.__enter__()

    def __exit__(self, *raised: Any) -> None:
        if self._errors is not None:
            self._errors.__exit__(*raised)
        self._warnings.__exit__(*raised)


def _pack(value: object) -> bytes:
    data: bytes = msgpack.packb(value, unicode_errors="surrogatepass")
    return data


def _extension(code: Kind, content: object) -> msgpack.ExtType:
    return msgpack.ExtType(code, _pack(content))


def _value(codec: Codec, content: object) -> object:
    try:
        return codec.from_plain(content)
    except CodecError:
        raise
    except Exception as error:
        reason = f"{type(error).__name__}: {str(error)[:200]}"
        raise CodecError(f"the codec {codec.name!r} can't read it ({reason})") from error


@cache
def _tuple_class(name: str, fields: tuple[str, ...]) -> Any:
    return namedtuple(name, fields)


def _type_name(value: object) -> str:
    return str(getattr(value, "__name__", None) or type(value).__name__)


def comparable(arguments: list[Any]) -> list[Any]:
    """Return positional and keyword arguments of a call, but None for those whose bytes may always differ.

    What is left has the same bytes as long as nobody changes it.
    """
    args, kwargs = arguments
    return [
        [arg if _is_stable(arg) else None for arg in args],
        {name: arg if _is_stable(arg) else None for name, arg in kwargs.items()},
    ]


def _is_stable(value: object) -> bool:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        return all(map(_is_stable, value))
    codec = codec_of(value)
    return codec is None or codec.stable


def restore(before: Any, after: Any) -> None:
    """Make ``before`` hold what ``after`` holds, for the containers that a called function may change.

    Whoever passes a list, a dict, a set or an array to a function in the same process sees what the
    function changes in it; this makes the same true across the boundary.
    """
    match before, after:
        case list(), list():
            kept = list(before)
            before[:] = after
            for index, (old, new) in enumerate(zip(kept, after, strict=False)):
                before[index] = _restored(old, new)
        case tuple(), tuple():
            for old, new in zip(before, after, strict=False):
                restore(old, new)
        case dict(), dict():
            was = dict(before)
            before.clear()
            for key, new in after.items():
                before[key] = _restored(was.get(key), new)
        case set(), set():
            before.clear()
            before |= after
        case _ if type(before) is type(after) and (codec := codec_of(before)) is not None:
            codec.update(before, after)


def restore_used(before: Any, after: Any) -> None:
    """Do what `restore` does for that alone which changes by use.

    Raises `CodecError` where no use changes it like that.
    """
    match before, after:
        case (list(), list()) | (tuple(), tuple()):
            for old, new in zip(before, after, strict=False):
                restore_used(old, new)
        case dict(), dict():
            for key in before.keys() & after.keys():
                restore_used(before[key], after[key])
        case _ if type(before) is type(after) and (codec := codec_of(before)) and codec.changes_by_use:
            if not codec.may_become(before, after):
                raise CodecError(
                    f"a {type(before).__name__} in a state to which no use of it leads that can be followed: "
                    "it was set anew, or used millions of times"
                )
            codec.update(before, after)


def _restored(old: Any, new: Any) -> Any:
    """Return what takes the place of ``old``: itself, with what ``new`` holds, if it can hold that."""
    if type(old) is not type(new):
        return new
    if isinstance(old, list | tuple | dict | set):
        restore(old, new)
        return old
    codec = codec_of(old)
    return old if codec is not None and codec.update(old, new) else new


def contents(value: Any) -> list[tuple[Any, Any]]:
    """Return what in these arguments a call can change, each with a copy of what it holds now."""
    if isinstance(value, set):
        return [(value, set(value))]
    if isinstance(value, list | tuple | dict):
        inside = value.values() if isinstance(value, dict) else value
        found = [pair for item in inside for pair in contents(item)]
        return found if isinstance(value, tuple) else [(value, value.copy()), *found]
    codec = codec_of(value)
    if codec is None or type(codec).update is Codec.update:
        return []
    return [(value, codec.from_plain(codec.to_plain(value)))]


def rollback(found: list[tuple[Any, Any]]) -> None:
    """Make everything hold again what it held when `contents` found it."""
    for value, held in found:
        match value:
            case list():
                value[:] = held
            case dict() | set():
                value.clear()
                value.update(held)
            case _ if (codec := codec_of(value)) is not None:
                codec.update(value, held)
