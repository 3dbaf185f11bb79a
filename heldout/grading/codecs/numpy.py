"""Arrays and scalars of NumPy, masked ones too: of numbers, truth values, dates and text, not of objects."""

import math
from typing import Any

import numpy as np

from heldout.grading.codec import Codec, CodecError
from heldout.grading.codecs.generators import GeneratorCodec, RandomStateCodec

KINDS = "biufcmMSU"


class ArrayCodec(Codec):
    """An array, as its type, its shape and its bytes."""

    name = "numpy.array"

    def owns(self, value: object) -> bool:
        """Whether it is an array, of which nothing is masked."""
        return isinstance(value, np.ndarray) and not isinstance(value, np.ma.MaskedArray)

    def to_plain(self, value: Any) -> object:
        """Return type, shape and bytes; raise `CodecError` for an array of objects."""
        if value.dtype.kind not in KINDS or value.dtype.names:
            raise CodecError(f"an array of type {value.dtype}; arrays of numbers or text can be checked")
        return [value.dtype.str, list(value.shape), value.tobytes()]

    def from_plain(self, content: Any) -> object:
        """Return the array, which can be written to."""
        kind, shape, raw = content
        return _array(kind, shape, raw)

    def update(self, held: Any, new: Any) -> bool:
        """Copy the numbers if shape and type are the same."""
        if held.shape != new.shape or held.dtype != new.dtype or not held.flags.writeable:
            return False
        held[...] = new
        return True


class MaskedCodec(Codec):
    """An array that hides some of its values, as these values, where they are hidden, and what fills them."""

    name = "numpy.masked"

    def owns(self, value: object) -> bool:
        """Whether it is one."""
        return isinstance(value, np.ma.MaskedArray)

    def to_plain(self, value: Any) -> object:
        """Return values, mask and what fills them."""
        # NumPy's own filling of small whole numbers is of another type
        fill = np.asarray(value.fill_value).astype(value.dtype)
        return [np.asarray(value.data), np.ma.getmaskarray(value), fill]

    def from_plain(self, content: Any) -> object:
        """Return the array; raise `CodecError` for a mask that is not one of its values."""
        values, mask, fill = content
        if not all(type(part) is np.ndarray for part in content) or mask.dtype != bool:
            raise CodecError("a masked array that is not made of arrays")
        if mask.shape != values.shape or fill.shape or fill.dtype != values.dtype:
            raise CodecError("a masked array whose mask is not of its shape")
        return np.ma.MaskedArray(values, mask, fill_value=fill[()])

    def update(self, held: Any, new: Any) -> bool:
        """Copy values and mask if shape and type are the same."""
        if held.shape != new.shape or held.dtype != new.dtype or not held.flags.writeable:
            return False
        held.data[...] = new.data
        held.mask = np.ma.getmaskarray(new)
        return True


class ScalarCodec(Codec):
    """A NumPy number, truth value, date or text, which keeps its type."""

    name = "numpy.scalar"

    def owns(self, value: object) -> bool:
        """Whether it is a scalar of NumPy."""
        return isinstance(value, np.generic)

    def to_plain(self, value: Any) -> object:
        """Return type and bytes."""
        if value.dtype.kind not in KINDS:
            raise CodecError(f"a NumPy value of type {value.dtype}")
        return [value.dtype.str, value.tobytes()]

    def from_plain(self, content: Any) -> object:
        """Return the scalar."""
        kind, raw = content
        return _array(kind, [1], raw)[0]


def _array(kind: str, shape: list[int], raw: bytes) -> np.ndarray[Any, Any]:
    dtype = np.dtype(str(kind))
    if dtype.kind not in KINDS or dtype.names or dtype.subdtype:
        raise CodecError(f"an array of type {dtype}")
    if math.prod(shape) * dtype.itemsize != len(raw):
        raise CodecError("an array whose size is not that of its shape")
    if dtype.itemsize == 0:
        return np.zeros(shape, dtype)
    if dtype.kind == "b":  # other bytes than 0 and 1 would be neither true nor false
        flags: np.ndarray[Any, Any] = (np.frombuffer(raw, np.uint8) != 0).reshape(shape)
        return flags
    array: np.ndarray[Any, Any] = np.frombuffer(raw, dtype).reshape(shape).copy()
    return array


CODECS = (ArrayCodec(), MaskedCodec(), ScalarCodec(), GeneratorCodec(), RandomStateCodec())
