"""What crosses between the student's process and the checking one: plain data, by value, and handles.

Numbers, text, bytes, None, lists, tuples, dicts, sets, ranges, NumPy arrays, tensors, pandas tables and
Keras models (as ``.keras`` archives, read in safe mode) arrive as copies. Everything else stays where it
is; the other side gets a handle, made by ``remote``, that can be called and asked for its attributes.
Nothing is ever pickled, so that reading what the other side sent runs none of its code.
"""

import math
import sys
import tempfile
from collections.abc import Callable, Iterator
from enum import IntEnum
from pathlib import Path
from typing import Any

import msgpack
import numpy as np

DEPTH = 50  # of nested containers; reading takes much of the stack for each
KINDS = "biufcmMSU"  # of arrays: numbers, truth values, dates and text, but no objects


class Kind(IntEnum):
    """What MessagePack has no notion of, by the code of its extension type."""

    TUPLE = 0
    SET = 1
    FROZENSET = 2
    INTEGER = 3  # of more than 64 bits
    COMPLEX = 4
    RANGE = 5
    ARRAY = 6
    SCALAR = 7  # of NumPy
    TENSOR = 8
    MODEL = 9
    TABLE = 10
    SERIES = 11
    INDEX = 12
    HANDLE = 13  # of an object on the sender's side
    OWN = 14  # handle of an object on the receiver's side


class CodecError(Exception):
    """Something was to cross that can't; the message says what, and what to do instead."""


class DepthError(CodecError):
    """It is nested so deeply that no test thought of it."""


class References:
    """The objects of this side that the other one knows by number."""

    def __init__(self) -> None:
        self._objects: list[Any] = []
        self._numbers: dict[int, int] = {}

    def number(self, thing: object) -> int:
        """Return the number by which the other side shall know this object."""
        if id(thing) not in self._numbers:
            self._numbers[id(thing)] = len(self._objects)
            self._objects.append(thing)  # and so keep it alive, and its id its own
        return self._numbers[id(thing)]

    def __getitem__(self, number: object) -> Any:
        if not isinstance(number, int) or not 0 <= number < len(self._objects):
            raise CodecError(f"no object has the number {number!r}")
        return self._objects[number]


class Codec:
    """One side of the boundary: turns values into bytes for the other side, and its bytes into values.

    ``remote(number, type_name, callable)`` makes the stand-in for an object of the other side, and
    ``number_of(value)`` gives the number back for a value that is such a stand-in, else None.
    """

    def __init__(
        self,
        remote: Callable[[int, str, bool], object],
        number_of: Callable[[object], int | None],
    ) -> None:
        self.handles = References()
        self._remote = remote
        self._number_of = number_of
        self._depth = 0  # of the value that is being read

    def encode(self, value: object, handles: bool = True) -> bytes:
        """Return the value as bytes; with ``handles`` off, raise `CodecError` for what is not data.

        Raises `CodecError` also for data nested too deeply, and for arrays of objects.
        """
        return msgpack.packb(self._plain(value, handles, 0), unicode_errors="surrogatepass")

    def decode(self, data: bytes | memoryview) -> Any:
        """Return the value that these bytes stand for; raise `CodecError` for anything else."""
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

        def inner(values: Any) -> list:
            return [self._plain(item, handles, depth + 1) for item in values]

        def extension(code: Kind, content: Any) -> msgpack.ExtType:
            return msgpack.ExtType(code, msgpack.packb(content, unicode_errors="surrogatepass"))

        if isinstance(value, np.generic):
            if value.dtype.kind not in KINDS:
                raise CodecError(f"a NumPy value of type {value.dtype}")
            return extension(Kind.SCALAR, [value.dtype.str, value.tobytes()])
        match value:
            case None | bool() | float() | bytes():
                return value if not isinstance(value, float) else float(value)
            case str():
                return str.__str__(value)
            case int():
                value = int(value)
                if -(1 << 63) <= value < 1 << 64:
                    return value
                length = value.bit_length() // 8 + 1
                return extension(Kind.INTEGER, value.to_bytes(length, "big", signed=True))
            case complex():
                return extension(Kind.COMPLEX, [value.real, value.imag])
            case list():
                return inner(value)
            case tuple():
                return extension(Kind.TUPLE, inner(value))
            case set():
                return extension(Kind.SET, inner(value))
            case frozenset():
                return extension(Kind.FROZENSET, inner(value))
            case range():
                bounds = (value.start, value.stop, value.step)
                return extension(Kind.RANGE, [self._plain(bound, handles, depth) for bound in bounds])
            case bytearray() | memoryview():
                return bytes(value)
            case dict():
                return dict(zip(inner(value), inner(value.values()), strict=True))
            case np.ndarray():
                if value.dtype.kind not in KINDS or value.dtype.names:
                    raise CodecError(
                        f"an array of type {value.dtype}; arrays of numbers or text can be checked"
                    )
                return extension(Kind.ARRAY, [value.dtype.str, list(value.shape), value.tobytes()])
        number = self._number_of(value)
        if number is not None:
            return extension(Kind.OWN, number)
        if (library := _of_library(value)) is not None:
            code, content = library
            return extension(code, self._plain(content, handles, depth + 1))
        if not handles:
            raise CodecError(f"an object of type {type(value).__name__}, which is not data")
        return extension(Kind.HANDLE, [self.handles.number(value), _type_name(value), callable(value)])

    # -- and back

    def _extension(self, code: int, data: bytes) -> Any:
        if self._depth > DEPTH:
            raise DepthError(f"something nested more than {DEPTH} deep")
        self._depth += 1
        try:
            content = self.decode(data)
        finally:
            self._depth -= 1
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
            case Kind.ARRAY:
                return _array(*content)
            case Kind.SCALAR:
                kind, raw = content
                return _array(kind, [1], raw)[0]
            case Kind.TENSOR:
                import tensorflow as tf

                return tf.constant(content)
            case Kind.MODEL:
                return _model(*content)
            case Kind.TABLE | Kind.SERIES | Kind.INDEX:
                return _pandas(Kind(code), content)
            case Kind.HANDLE:
                number, name, is_callable = content
                return self._remote(int(number), str(name)[:80], bool(is_callable))
            case Kind.OWN:
                return self.handles[content]
        raise CodecError(f"it holds something unknown ({code})")


def _type_name(value: object) -> str:
    return str(getattr(value, "__name__", None) or type(value).__name__)


def _array(kind: str, shape: list[int], raw: bytes) -> np.ndarray:
    dtype = np.dtype(str(kind))
    if dtype.kind not in KINDS or dtype.names or dtype.subdtype:
        raise CodecError(f"an array of type {dtype}")
    if math.prod(shape) * dtype.itemsize != len(raw):
        raise CodecError("an array whose size is not that of its shape")
    if dtype.itemsize == 0:
        return np.zeros(shape, dtype)
    if dtype.kind == "b":  # other bytes than 0 and 1 would be neither true nor false
        return (np.frombuffer(raw, np.uint8) != 0).reshape(shape)
    return np.frombuffer(raw, dtype).reshape(shape).copy()


def _of_library(value: Any) -> tuple[Kind, Any] | None:
    """Return kind and content of a tensor, model or table; None for everything else."""
    module = type(value).__module__.partition(".")[0]
    if "keras" in sys.modules:
        import keras

        if isinstance(value, keras.Model):
            return Kind.MODEL, [_archive(value), [layer.trainable for layer in _layers(value)]]
        if isinstance(value, keras.Variable):
            return Kind.TENSOR, np.asarray(value)
    if module == "tensorflow" and hasattr(value, "numpy"):
        return Kind.TENSOR, np.asarray(value)
    if module == "pandas":
        import pandas as pd

        if isinstance(value, pd.Series):
            return Kind.SERIES, [_column(value), value.index.tolist(), value.name]
        if isinstance(value, pd.DataFrame):
            columns = [_column(value.iloc[:, i]) for i in range(value.shape[1])]
            return Kind.TABLE, [columns, value.index.tolist(), value.columns.tolist()]
        if isinstance(value, pd.Index):
            return Kind.INDEX, [value.tolist(), value.name]
    return None


def _column(series: Any) -> Any:
    values = series.to_numpy()
    return values if values.dtype.kind in KINDS else values.tolist()


def _pandas(kind: Kind, content: list) -> Any:
    import pandas as pd

    if kind == Kind.INDEX:
        values, name = content
        return pd.Index(values, name=name)
    values, index, names = content
    if kind == Kind.SERIES:
        return pd.Series(values, index, name=names)
    table = pd.DataFrame(dict(enumerate(values)), index)
    table.columns = names
    return table


def _archive(model: Any) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.keras")
        model.save(path)
        return path.read_bytes()


def _layers(model: Any) -> Iterator[Any]:
    """Yield the model and all that is in it, what contains before what is contained."""
    yield model
    for layer in getattr(model, "layers", ()):
        yield from _layers(layer)


def _model(data: bytes, trainable: list[bool]) -> Any:
    import keras

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "model.keras")
        path.write_bytes(data)
        model = keras.saving.load_model(path, safe_mode=True)
    # an archive keeps the flags of layers, but not those of the models that contain them
    for layer, flag in zip(_layers(model), trainable, strict=True):
        layer.trainable = bool(flag)
    return model


def has_model(value: Any) -> bool:
    """Whether there is a Keras model in these arguments."""
    import keras

    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple):
        return any(map(has_model, value))
    return isinstance(value, keras.Model)


def restore(before: Any, after: Any) -> None:
    """Make ``before`` hold what ``after`` holds, for the containers that a called function may change.

    Whoever passes a list, a dict, a set or an array to a function in the same process sees what the
    function changes in it; this makes the same true across the boundary.
    """
    match before, after:
        case np.ndarray(), np.ndarray():
            if before.shape == after.shape and before.dtype == after.dtype and before.flags.writeable:
                before[...] = after
        case list(), list():
            kept = list(before)
            before[:] = after
            for index, (old, new) in enumerate(zip(kept, after, strict=False)):
                if _same_container(old, new):
                    restore(old, new)
                    before[index] = old
        case tuple(), tuple():
            for old, new in zip(before, after, strict=False):
                restore(old, new)
        case dict(), dict():
            kept = dict(before)
            before.clear()
            for key, new in after.items():
                old = kept.get(key)
                if _same_container(old, new):
                    restore(old, new)
                    new = old
                before[key] = new
        case set(), set():
            before.clear()
            before |= after


def contents(value: Any) -> list[tuple[Any, Any]]:
    """Return what in these arguments a call can change, each with a copy of what it holds now."""
    if isinstance(value, np.ndarray):
        return [(value, value.copy())] if value.flags.writeable else []
    if isinstance(value, set):
        return [(value, set(value))]
    if isinstance(value, list | tuple | dict):
        inside = value.values() if isinstance(value, dict) else value
        found = [pair for item in inside for pair in contents(item)]
        return found if isinstance(value, tuple) else [(value, value.copy()), *found]
    return []


def rollback(found: list[tuple[Any, Any]]) -> None:
    """Make everything hold again what it held when `contents` found it."""
    for value, held in found:
        match value:
            case np.ndarray():
                value[...] = held
            case list():
                value[:] = held
            case dict() | set():
                value.clear()
                value.update(held)


def _same_container(old: object, new: object) -> bool:
    if isinstance(old, np.ndarray) and isinstance(new, np.ndarray):
        return old.shape == new.shape and old.dtype == new.dtype
    return type(old) is type(new) and isinstance(old, list | tuple | dict | set)
