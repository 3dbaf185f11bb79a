"""What the objects of the student's process look like to a test: stand-ins, one for each object.

Each class of the notebook has a class here, and each object of it is an instance of that one, so `is`,
`isinstance`, `issubclass` and `except` need no answer of the student's. All else is asked, and is the
student's word. So a stand-in tells the other process as little as it can of what the test looks for:

- Anybody's object can be called, counted, run through, and asked for attributes and items.
- An object that the test itself made, by calling a class of the notebook, takes part in all operations that
  its class defines, but is compared with other stand-ins only: `==` with data is False, as nobody could say
  it but the student.
- What methods, attributes and operators of such an object give, if it is again of a class of the notebook,
  takes part in operations with other stand-ins only; so no expected number is subtracted from it in the
  student's code.
"""

import builtins
import collections
import inspect
import sys
from collections.abc import Callable
from enum import IntEnum
from typing import Any, Protocol

from heldout.grading import description
from heldout.grading.codec import CodecError

# of the standard library, whose objects are data more often than not, and of those that cross by value
VALUES = {"numpy", "pandas", "keras", "tensorflow", "torch", "heldout", *sys.stdlib_module_names}
CLASSES = 2000  # of one notebook
NUMBERS = (int, float, complex)


class Origin(IntEnum):
    """How a test came by an object of the student's."""

    GIVEN = 0  # a function of the notebook gave it, or a name
    DERIVED = 1  # a method, an attribute or an operator of one that the test made
    MADE = 2  # the test called a class


class Asking(Protocol):
    """What a stand-in needs of the connection to the student's process."""

    def call(self, target: "Reference", args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call the object and return what it gives."""

    def operate(self, target: "Reference", operation: str, args: tuple[Any, ...]) -> Any:
        """Do what an operator of Python stands for."""

    def attribute(self, target: "Reference", name: str) -> Any:
        """Return an attribute of the object."""


class Reference:
    """Which object of the student's process a stand-in stands for."""

    __slots__ = ("asking", "name", "number", "origin")

    def __init__(self, asking: Asking, number: int, name: str) -> None:
        self.asking, self.number, self.name = asking, number, name
        self.origin = Origin.GIVEN


def reference_of(value: object) -> Reference | None:
    """Return what a stand-in stands for; None for everything else."""
    kind = type(value)
    if kind is StudentClass:
        members = type.__getattribute__(value, "__dict__")
        of_class: Reference | None = members.get("_class_reference")
        return of_class
    if type(kind) is StudentClass:
        try:
            found: Reference = object.__getattribute__(value, "_reference")
        except AttributeError:
            return None
        return found
    return None


class StudentClass(type):
    """The class of classes: of those that stand in for a class of the notebook's, and of their like."""

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        """Make an object of the notebook's class, there."""
        reference = reference_of(cls)
        if reference is None:
            raise TypeError(f"{cls.__name__} is of the notebook, and can't be made here")
        return reference.asking.call(reference, args, kwargs)

    def __getattr__(cls, name: str) -> Any:
        return _attribute(reference_of(cls), name)

    def __setattr__(cls, name: str, value: Any) -> None:
        if name.startswith("__") or (reference := reference_of(cls)) is None:
            super().__setattr__(name, value)
        else:
            reference.asking.operate(reference, "__setattr__", (name, value))

    def __delattr__(cls, name: str) -> None:
        if (reference := reference_of(cls)) is None:
            raise AttributeError(name)
        reference.asking.operate(reference, "__delattr__", (name,))

    def __bool__(cls) -> bool:
        return True

    def __len__(cls) -> Any:
        return cls._of_class("__len__")

    def __iter__(cls) -> Any:
        return cls._of_class("__iter__")

    def __getitem__(cls, key: Any) -> Any:
        return cls._of_class("__getitem__", key)

    def _of_class(cls, operation: str, *args: Any) -> Any:
        reference = reference_of(cls)
        if reference is None or operation not in cls.__dict__.get("_meta_operations", ()):
            raise TypeError(f"{cls.__name__} has no {operation}")
        return reference.asking.operate(reference, operation, args)

    def __repr__(cls) -> str:
        return f"<class {cls.__name__} of the notebook>"


class StudentObject(metaclass=StudentClass):
    """Stands in for an object that stays in the student's process."""

    __slots__ = ("__weakref__", "_reference")
    _reference: Reference

    def __repr__(self) -> str:
        return f"<{self._reference.name} of the notebook>"

    def __getattr__(self, name: str) -> Any:
        return _attribute(reference_of(self), name)

    def __setattr__(self, name: str, value: Any) -> None:
        reference = self._reference
        reference.asking.operate(reference, "__setattr__", (name, value))

    def __delattr__(self, name: str) -> None:
        reference = self._reference
        reference.asking.operate(reference, "__delattr__", (name,))


class _Raised:
    """What makes an exception class stand in for one of the notebook's."""

    _reference: Reference | None = None
    _text: str | None = None

    def __getattr__(self, name: str) -> Any:
        return _attribute(reference_of(self), name)

    def __str__(self) -> str:
        if self._text is None:
            reference = reference_of(self)
            text = reference and reference.asking.operate(reference, "__str__", ())
            return text if isinstance(text, str) else ""
        return self._text


# what Python and NumPy look for behind the back is not here, but for what says how a class was made
DUNDERS = {"__annotations__", "__dataclass_fields__", "__members__", "__wrapped__", "__match_args__"}
CODE = {"__code__", "__closure__", "__defaults__", "__kwdefaults__", "__globals__"}


def _attribute(reference: Reference | None, name: str) -> Any:
    if reference is not None and name == "__signature__":
        return _signature(reference)
    if reference is None or (name.startswith("__") and name not in DUNDERS):
        shown = reference.name if reference else "the class"
        if name in CODE and _asked_by_test():
            raise CodecError(f"a test can't read the code of a student's function: {shown}.{name}")
        raise AttributeError(f"<{shown} of the notebook> has no attribute {name}")
    return reference.asking.attribute(reference, name)


def _asked_by_test() -> bool:
    """Whether a cell asks, and no library that looks for something behind the back."""
    # who asks is told by the stack alone
    return sys._getframe(3).f_globals.get("__name__") == "__main__"  # noqa: SLF001


# as `inspect.signature` numbers them
PARAMETERS = (
    inspect.Parameter.POSITIONAL_ONLY,
    inspect.Parameter.POSITIONAL_OR_KEYWORD,
    inspect.Parameter.VAR_POSITIONAL,
    inspect.Parameter.KEYWORD_ONLY,
    inspect.Parameter.VAR_KEYWORD,
)


def _signature(reference: Reference) -> inspect.Signature:
    """Return the parameters of a function, as the student's process says them."""
    try:
        parameters = [
            inspect.Parameter(
                str(name),
                PARAMETERS[kind],
                default=default[0] if default else inspect.Parameter.empty,
            )
            for name, kind, default in reference.asking.operate(reference, "__signature__", ())
        ]
        return inspect.Signature(parameters)
    except (TypeError, ValueError, IndexError):
        raise AttributeError("__signature__") from None


# -- operations


def _operation(name: str) -> Callable[..., Any]:
    """Return the method that a stand-in has for an operation of Python's."""

    def operation(self: Any, *args: Any) -> Any:
        reference = reference_of(self)
        assert reference is not None
        asking = reference.asking
        if name in description.ANYWHERE:
            if name == "__call__":
                raise AssertionError  # has keyword arguments, see `_call`
            return asking.operate(reference, name, args)
        if name in description.SHOWN:
            text = asking.operate(reference, name, ())
            return text if isinstance(text, str) else f"<{reference.name} of the notebook>"
        if name in description.UNARY and name != "__round__":
            if reference.origin is Origin.GIVEN:
                return _without(self, name)
            return asking.operate(reference, name, args)
        if name == "__contains__" and reference.origin is not Origin.MADE:
            return any(item is args[0] or item == args[0] for item in self)
        if not _may_take(reference, name, args):
            return NotImplemented
        return asking.operate(reference, name, args)

    operation.__name__ = name
    return operation


def _may_take(reference: Reference, name: str, args: tuple[Any, ...]) -> bool:
    """Whether the student's process may be handed these operands."""
    own = all(reference_of(arg) is not None for arg in args)
    if reference.origin is Origin.GIVEN:
        return False
    if name in description.COMPARISONS:
        if not own and reference.origin is Origin.MADE and isinstance(args[0], NUMBERS):
            raise CodecError(
                f"the test compares an object of the notebook's class {reference.name} with a number, which "
                "only the student's code could judge; compare its attributes, or float() of it"
            )
        return own
    if not own and reference.origin is Origin.DERIVED and isinstance(args[0], NUMBERS):
        raise TypeError(
            f"an operation with a number and an object of the notebook's class {reference.name}, which the "
            "test did not make itself by calling the class; the number would reach the student's code"
        )
    return own or reference.origin is Origin.MADE


def _without(self: Any, name: str) -> Any:
    match name:
        case "__bool__":
            return True
        case "__hash__":
            return object.__hash__(self)
    raise TypeError(f"{self!r} can't be used for {name}")


def _call(self: Any, *args: Any, **kwargs: Any) -> Any:
    reference = reference_of(self)
    assert reference is not None
    return reference.asking.call(reference, args, kwargs)


OPERATIONS: dict[str, Callable[..., Any]] = {name: _operation(name) for name in description.ALL}
OPERATIONS["__call__"] = _call


# -- making them


class StandIns:
    """Makes the stand-ins, one for each object of the student's process."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._known: dict[int, Any] = {}
        self._like: dict[tuple[Any, ...], StudentClass] = {}

    def make(self, number: int, *described: Any) -> Any:
        """Return the stand-in for an object. Raises `CodecError` for a description that is none."""
        try:
            kind, *content = described
            if kind == "class":
                return self._class(content[0])
            return self._object(number, *content)
        except (TypeError, ValueError, KeyError, IndexError, AttributeError, RecursionError) as error:
            raise CodecError(f"an object that is not described as it should be ({error})") from None

    def class_of_number(self, number: int) -> Any:
        """Return the class that was described before; raise `CodecError` for none."""
        found = self._known.get(number)
        if type(found) is not StudentClass:
            raise CodecError("a class that nobody has described")
        return found

    def class_of(self, described: list[Any]) -> Any:
        """Return the class that stands in for one of the notebook's; raise `CodecError` for no such thing."""
        return self.make(0, "class", described)

    def is_class(self, reference: Reference) -> bool:
        """Whether it is a class that is referred to."""
        return type(self._known.get(reference.number)) is StudentClass

    def _object(
        self,
        number: int,
        name: str,
        kind: list[Any] | None,
        operations: list[str],
        claims: list[str],
        doc: Any,
    ) -> Any:
        if number in self._known:
            return self._known[number]
        name = str(name)[: description.NAME_CHARACTERS]
        made_of = self._class(kind) if kind is not None else self._like_of(name, operations, claims)
        reference = Reference(self._asking, number, name)
        stand_in: Any
        if issubclass(made_of, BaseException):
            stand_in = made_of.__new__(made_of)
        else:
            stand_in = object.__new__(made_of)
            if "__name__" in made_of.__dict__.get("__slots__", ()):
                object.__setattr__(stand_in, "__name__", name)
                object.__setattr__(stand_in, "__doc__", doc if isinstance(doc, str) else None)
        object.__setattr__(stand_in, "_reference", reference)
        self._known[number] = stand_in
        return stand_in

    def _like_of(self, name: str, operations: list[str], claims: list[str]) -> StudentClass:
        """Return the class of stand-ins for objects of a library's class, or for functions."""
        offered = tuple(sorted(set(operations) & set(description.ANYWHERE)))
        claimed = _claimed(claims)
        named = "__call__" in offered
        key = (None if named else name, offered, claimed)
        if key not in self._like:
            members: dict[str, Any] = {operation: OPERATIONS[operation] for operation in offered}
            if named:
                members["__slots__"] = ("__doc__", "__name__")
                name = "function"
            else:
                members["__slots__"] = ()
            if claimed is not None:
                members["__class__"] = property(lambda self: claimed)
            if len(self._like) >= CLASSES:
                raise CodecError("too many classes")
            self._like[key] = StudentClass(name, (StudentObject,), members)
        return self._like[key]

    def _class(self, described: list[Any]) -> StudentClass:
        number, name, doc, bases, operations, meta, fields, _claims = described
        if not isinstance(number, int):
            raise CodecError("a class without number")
        if number in self._known:
            known: StudentClass = self.class_of_number(number)
            return known
        if (
            len(self._known) > CLASSES
            and sum(type(known) is StudentClass for known in self._known.values()) > CLASSES
        ):
            raise CodecError("too many classes")
        name = str(name)[: description.NAME_CHARACTERS]
        reference = Reference(self._asking, number, name)
        members: dict[str, Any] = {
            "__doc__": doc if isinstance(doc, str) else None,
            "__module__": "__main__",
            "__qualname__": name,
            "_class_reference": reference,
            "_meta_operations": tuple(map(str, meta)),
        }
        found = [self._class(base) for base in bases if isinstance(base, list)]
        errors = [error for base in bases if isinstance(base, str) and (error := _exception_class(base))]
        if fields is not None:
            # a named tuple is data, and has its class for a name
            plain = collections.namedtuple(name, [str(field) for field in fields])  # type: ignore[misc]
            made = StudentClass(name, (*found, plain) if not found else tuple(found), members)
        elif errors and not any(issubclass(base, BaseException) for base in found):
            made = StudentClass(name, (_Raised, *errors[:1]), members)
        elif any(issubclass(base, BaseException) for base in found):
            made = StudentClass(
                name, tuple(base for base in found if issubclass(base, BaseException)), members
            )
        else:
            for operation in set(map(str, operations)) & OPERATIONS.keys():
                members[operation] = OPERATIONS[operation]
            if "__hash__" not in members:
                members["__hash__"] = None if "unhashable" in operations else object.__hash__
            members["__slots__"] = ()
            made = StudentClass(name, tuple(found) or (StudentObject,), members)
        self._known[number] = made
        return made

    def came(self, value: Any, origin: Origin, classes: frozenset[str], depth: int = 0) -> None:
        """Note how the test came by an object, or by those in a list of them."""
        if isinstance(value, list | tuple) and depth < 3:
            for item in value:
                self.came(item, min(origin, Origin.DERIVED), classes, depth + 1)
        elif (reference := reference_of(value)) is not None and type(value) is not StudentClass:
            kind = reference_of(type(value))
            reference.origin = origin if kind is not None and kind.name in classes else Origin.GIVEN

    def forget_origins(self) -> None:
        """Let no object be the test's own any more: the next test has made none of them."""
        for known in self._known.values():
            if (reference := reference_of(known)) is not None:
                reference.origin = Origin.GIVEN


def _exception_class(name: str) -> type[Exception] | None:
    """Return the built-in exception of this name, but for those that end more than the test."""
    kind = getattr(builtins, name, None)
    if not (isinstance(kind, type) and issubclass(kind, Exception)):
        return Exception if name in ("BaseException", "SystemExit", "KeyboardInterrupt") else None
    return Exception if issubclass(kind, StopIteration | StopAsyncIteration) else kind


def _claimed(claims: list[str]) -> type | None:
    """Return the library's class that an object says it is of, if it may: one that is imported here.

    None for classes whose objects would have crossed by value, since those are data.
    """
    for claim in claims[:20]:
        module, _, path = str(claim).partition(":")
        if claim in description.NAMED_TYPES.values() or module.partition(".")[0] not in VALUES:
            kind = getattr(sys.modules.get(module), path, None)
            if isinstance(kind, type) and type(kind) is not StudentClass:
                return kind
    return None
