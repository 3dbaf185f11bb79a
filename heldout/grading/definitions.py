"""What a cell's code defines at its top level."""

import ast
import re
import warnings
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

NAMES = re.compile(
    r"^(?:async +)?(?P<kind>def|class) +(?P<name>\w+)|^(?P<variable>\w+) *=(?!=)", re.MULTILINE
)
WORD = re.compile(r"[^\W\d]\w*")
MAX_PARSED = 100_000  # characters; parsing takes time, and answers are shorter
# what makes a function of others, by the last part of its name
MAKERS = {"cache", "lru_cache", "njit", "partial", "vectorize", "wraps"}


class _Found(NamedTuple):
    names: frozenset[str]
    functions: frozenset[str]
    mentioned: frozenset[str]


def names_in(text: str) -> frozenset[str]:
    """Return what code defines at its top level, each with its kind: ``def f``, ``class C``, ``x =``.

    Code with mistakes or with IPython's commands in it is searched line by line.
    """
    return _found(text).names


def functions_assigned(text: str) -> frozenset[str]:
    """Return the names to which code assigns a function, as ``def f``: a lambda, an alias, a partial one."""
    return _found(text).functions


def names_mentioned(text: str) -> frozenset[str]:
    """Return the names that code mentions; of what can't be parsed, all words that may be names."""
    return _found(text).mentioned


@lru_cache(maxsize=256)  # a cell is asked about several times, and parsing takes most of the time of reading
def _found(text: str) -> _Found:
    body = _parsed(text)
    if body is None:
        names = frozenset(
            f"{match['variable']} =" if match["variable"] else f"{match['kind']} {match['name']}"
            for match in NAMES.finditer(text[:MAX_PARSED])
        )
        return _Found(names, frozenset(), frozenset(WORD.findall(text)))
    names = frozenset(name for node in body for name in _defined(node))
    functions = frozenset(
        f"def {target.id}"
        for node in body
        if isinstance(node, ast.Assign | ast.AnnAssign) and _is_function(node.value)
        for target in _targets(node)
    )
    if len(text) > MAX_PARSED:
        return _Found(names, functions, frozenset(WORD.findall(text)))
    nodes = (node for statement in body for node in ast.walk(statement))
    return _Found(names, functions, frozenset(node.id for node in nodes if isinstance(node, ast.Name)))


def _parsed(text: str) -> list[ast.stmt] | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(text[:MAX_PARSED]).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def _defined(node: ast.stmt) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        yield f"def {node.name}"
    elif isinstance(node, ast.ClassDef):
        yield f"class {node.name}"
    elif isinstance(node, ast.Assign | ast.AnnAssign):
        yield from (f"{target.id} =" for target in _targets(node))


def _targets(node: ast.Assign | ast.AnnAssign) -> list[ast.Name]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return [target for target in targets if isinstance(target, ast.Name)]


def _is_function(value: ast.expr | None) -> bool:
    if isinstance(value, ast.Call):
        maker = value.func.func if isinstance(value.func, ast.Call) else value.func
        return getattr(maker, "attr", getattr(maker, "id", "")) in MAKERS
    return isinstance(value, ast.Lambda | ast.Name | ast.Attribute)
