"""Values of the standard library that are data, each of exactly its class and none that extends it."""

import collections
import datetime
import decimal
import fractions
import pathlib
import uuid
from collections.abc import Callable
from typing import Any

from heldout.grading.codec import Codec, CodecError
from heldout.grading.codecs.generators import RandomCodec

DIGITS = 10_000  # of a number; more take long to read
FACTORIES: dict[str, Any] = {
    kind.__name__: kind for kind in (int, float, complex, str, list, dict, set, tuple)
}


class _TextCodec(Codec):
    """What has a text by which it can be made again."""

    def __init__(
        self, name: str, kind: type, read: Callable[[str], Any], write: Callable[[Any], str]
    ) -> None:
        self.name, self._kind = f"python.{name}", kind  # type: ignore[misc]  # a class's elsewhere
        self._read, self._write = read, write

    def owns(self, value: object) -> bool:
        """Whether it is of exactly this class."""
        return type(value) is self._kind

    def to_plain(self, value: Any) -> object:
        """Return the text."""
        return self._write(value)

    def from_plain(self, content: Any) -> object:
        """Return the value; raise `CodecError` for a text that is too long."""
        if not isinstance(content, str) or len(content) > DIGITS:
            raise CodecError(f"a {self._kind.__name__} of more than {DIGITS} characters")
        return self._read(content)


class FractionCodec(Codec):
    """A fraction, as two numbers: the text of one may ask for a power of ten that takes forever."""

    name = "python.fraction"

    def owns(self, value: object) -> bool:
        """Whether it is one."""
        return type(value) is fractions.Fraction

    def to_plain(self, value: Any) -> object:
        """Return numerator and denominator."""
        return [value.numerator, value.denominator]

    def from_plain(self, content: Any) -> object:
        """Return the fraction; raise `CodecError` for one of numbers that are too large."""
        numbers = [int(number) for number in content]
        if max(number.bit_length() for number in numbers) > 4 * DIGITS:
            raise CodecError("a Fraction of numbers that are too large")
        return fractions.Fraction(*numbers)


class DurationCodec(Codec):
    """A span of time, as days, seconds and microseconds."""

    name = "python.timedelta"

    def owns(self, value: object) -> bool:
        """Whether it is one."""
        return type(value) is datetime.timedelta

    def to_plain(self, value: Any) -> object:
        """Return the three numbers."""
        return [value.days, value.seconds, value.microseconds]

    def from_plain(self, content: Any) -> object:
        """Return the span."""
        days, seconds, microseconds = map(int, content)
        return datetime.timedelta(days, seconds, microseconds)


class _ContainerCodec(Codec):
    """A container that a function may change, as the function's caller sees."""

    def update(self, held: Any, new: Any) -> bool:
        """Take over what it holds."""
        held.clear()
        (held.extend if isinstance(held, collections.deque) else held.update)(new)
        return True


class DequeCodec(_ContainerCodec):
    """A double-ended queue, with its greatest length."""

    name = "python.deque"

    def owns(self, value: object) -> bool:
        """Whether it is one."""
        return type(value) is collections.deque

    def to_plain(self, value: Any) -> object:
        """Return the items and the greatest length."""
        return [list(value), value.maxlen]

    def from_plain(self, content: Any) -> object:
        """Return the queue."""
        items, most = content
        return collections.deque(items, most)


class DictCodec(_ContainerCodec):
    """A dictionary of the module ``collections``."""

    name = "python.dict"

    def owns(self, value: object) -> bool:
        """Whether it is one; the factory of a `defaultdict` has to be a built-in class."""
        if type(value) is collections.defaultdict:
            factory = value.default_factory
            return factory is None or factory in FACTORIES.values()
        return type(value) in (collections.Counter, collections.OrderedDict)

    def to_plain(self, value: Any) -> object:
        """Return the class, the factory and the items."""
        factory = getattr(value, "default_factory", None)
        return [type(value).__name__, factory and factory.__name__, dict(value)]

    def from_plain(self, content: Any) -> object:
        """Return the dictionary."""
        kind, factory, items = content
        made: Any
        match kind:
            case "Counter":
                made = collections.Counter()
            case "OrderedDict":
                made = collections.OrderedDict()
            case "defaultdict":
                made = collections.defaultdict(factory and FACTORIES[factory])
            case _:
                raise CodecError("a dictionary of an unknown class")
        for key, item in items.items():  # not by update, with which a Counter adds
            made[key] = item
        return made


CODECS: tuple[Codec, ...] = (
    FractionCodec(),
    _TextCodec("decimal", decimal.Decimal, decimal.Decimal, str),
    _TextCodec("date", datetime.date, datetime.date.fromisoformat, datetime.date.isoformat),
    _TextCodec("time", datetime.time, datetime.time.fromisoformat, datetime.time.isoformat),
    _TextCodec("datetime", datetime.datetime, datetime.datetime.fromisoformat, datetime.datetime.isoformat),
    _TextCodec("path", type(pathlib.Path()), pathlib.Path, str),
    _TextCodec("uuid", uuid.UUID, uuid.UUID, str),
    DurationCodec(),
    DequeCodec(),
    DictCodec(),
    RandomCodec(),
)
