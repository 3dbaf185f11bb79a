"""How one side tells the other what an object is that stays where it is: plain lists of texts and numbers.

Written in the student's process, so it is the student's word; `remote` makes stand-ins of it and believes no
more than it must.
"""

import types
from typing import Any

from heldout.grading.codec import References

# what a stand-in may offer of the operations that Python finds by the class
ANYWHERE = (
    *("__len__", "__iter__", "__next__", "__getitem__", "__call__", "__enter__", "__exit__", "__reversed__"),
    *("__setitem__", "__delitem__"),
)
SHOWN = ("__str__", "__repr__")
COMPARISONS = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__")
BINARY = tuple(
    f"__{reflected}{name}__"
    for name in (
        "add",
        "sub",
        "mul",
        "matmul",
        "truediv",
        "floordiv",
        "mod",
        "divmod",
        "pow",
        "and",
        "or",
        "xor",
    )
    for reflected in ("", "r", "i")
    if (name, reflected) != ("divmod", "i")
)
UNARY = (
    *("__abs__", "__neg__", "__pos__", "__invert__", "__bool__", "__int__", "__float__", "__index__"),
    *("__complex__", "__round__", "__hash__"),
)
ALL = (*ANYWHERE, *SHOWN, *COMPARISONS, *BINARY, *UNARY, "__contains__")

NAMED_TYPES = {types.GeneratorType: "types:GeneratorType"}
NAME_CHARACTERS = 80
DOC_CHARACTERS = 4000


def is_own(kind: type) -> bool:
    """Whether the notebook itself defines this class."""
    return kind.__module__ == "__main__"


def describe(value: Any, references: References) -> list[Any]:
    """Return what there is to say of an object of this process."""
    if isinstance(value, type) and is_own(value):
        return ["class", describe_class(value, references)]
    kind = type(value)
    name = _name(value)
    if is_own(kind):
        return ["object", name, describe_class(kind, references), [], [], ""]
    return ["object", name, None, _specials(kind, ANYWHERE), _claims(kind), _doc(value)]


def describe_class(kind: type, references: References) -> list[Any]:
    """Return number, name, text, bases, operations and fields of a class."""
    bases: list[Any] = []
    for base in kind.__bases__:
        if is_own(base):
            bases.append(describe_class(base, references))
        elif issubclass(base, BaseException):
            bases.append(base.__name__)
    meta = type(kind)
    fields = getattr(kind, "_fields", None)
    return [
        references.number(kind),
        str(kind.__name__)[:NAME_CHARACTERS],
        _doc(kind),
        bases,
        _specials(kind, ALL),
        _specials(meta, ("__len__", "__iter__", "__getitem__")) if meta is not type else [],
        list(fields) if issubclass(kind, tuple) and isinstance(fields, tuple) else None,
        _claims(kind),
    ]


def _name(value: Any) -> str:
    return str(getattr(value, "__name__", None) or type(value).__name__)[:NAME_CHARACTERS]


def _doc(value: Any) -> str | None:
    text = getattr(value, "__doc__", None)
    return text[:DOC_CHARACTERS] if isinstance(text, str) else None


def _specials(kind: type, among: tuple[str, ...]) -> list[str]:
    """Return which of the operations a class has that not every class has."""
    found = []
    for name in among:
        # not by getattr, which finds the operations of the class's own class as well
        owner = next((base for base in kind.__mro__ if name in vars(base)), object)
        if owner is object:
            continue
        if vars(owner)[name] is not None:
            found.append(name)
        elif name == "__hash__":
            found.append("unhashable")
    return found


def _claims(kind: type) -> list[str]:
    """Return the classes of libraries that an object is an instance of."""
    if kind in NAMED_TYPES:
        return [NAMED_TYPES[kind]]
    libraries = [base for base in kind.__mro__ if base.__module__ not in ("__main__", "builtins")]
    return [f"{base.__module__}:{base.__qualname__}" for base in libraries][:20]
