"""What the names in an assignment's own source are: whose they are, and what a test may replace.

It is read from the instructors' notebook, never from what a student hands in.
"""

import ast
import symtable
from collections.abc import Iterable, Iterator

from nbformat import NotebookNode
from nbgrader.utils import is_grade, is_locked, is_solution

from heldout.grading.protocol import Names

COMPREHENSIONS = ("listcomp", "setcomp", "dictcomp", "genexpr")
MUTATORS = {
    *("add", "append", "clear", "discard", "extend", "insert", "pop", "popitem", "remove"),
    *("reverse", "setdefault", "sort", "update"),
}


def source_names(source: NotebookNode) -> Names:
    """Return what the names in the instructors' notebook are."""
    locked: list[ast.stmt] = []
    editable: list[ast.stmt] = []
    tests: list[ast.stmt] = []
    read: set[str] = set()
    for cell in source.cells:
        if cell.cell_type == "code" and (is_solution(cell) or not is_grade(cell)):
            own = locked if is_locked(cell) and not is_solution(cell) else editable
            own.extend(_statements(cell.source))
            read.update(_read(cell.source))
        elif cell.cell_type == "code":
            tests.extend(_statements(cell.source))
    everything = [*locked, *editable]
    classes = set(_classes(everything))
    mentioned = {node.id for node in _walk(editable) if isinstance(node, ast.Name)}
    defined = set(_bound(everything))
    return Names(
        imports=[ast.unparse(node) for node in everything if isinstance(node, ast.Import | ast.ImportFrom)],
        students=sorted({*_bound(editable), *_changed(editable)} | (set(_classes(locked)) & mentioned)),
        classes=sorted(classes),
        read=sorted(defined & read),
        tests=sorted({*_bound(tests)} - defined - {*_changed(editable)}),
    )


def _python(text: str) -> str:
    """Return a cell without the lines that are IPython's own."""
    return "\n".join("" if line.lstrip().startswith(("%", "!")) else line for line in text.splitlines())


def _statements(text: str) -> list[ast.stmt]:
    """Return the statements of a cell, none of one that is no Python."""
    try:
        return ast.parse(_python(text)).body
    except (SyntaxError, ValueError):
        return []


def _walk(statements: Iterable[ast.AST]) -> Iterator[ast.AST]:
    for statement in statements:
        yield from ast.walk(statement)


def _outside(statements: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """Yield all that is executed when the cell is: the bodies of functions and classes are left out."""
    for node in statements:
        yield node
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
            continue
        yield from _outside(ast.iter_child_nodes(node))


def _bound(statements: Iterable[ast.AST]) -> Iterator[str]:
    """Yield the names that a cell binds, but for what it imports; a comprehension's are among them."""
    for node in _outside(statements):
        match node:
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                yield name
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                yield name
    for node in _walk(statements):
        if isinstance(node, ast.Global):
            yield from node.names


def _changed(statements: Iterable[ast.AST]) -> Iterator[str]:
    """Yield the names whose objects a cell changes: stores into them, or a call that is there for that."""
    for node in _outside(statements):
        match node:
            case ast.Attribute(ctx=ast.Store() | ast.Del()) | ast.Subscript(ctx=ast.Store() | ast.Del()):
                yield from _root(node)
            case ast.Expr(value=ast.Call(func=ast.Attribute(attr=method) as function, keywords=keywords)):
                if method in MUTATORS or any(keyword.arg == "inplace" for keyword in keywords):
                    yield from _root(function)


def _root(node: ast.AST) -> Iterator[str]:
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    if isinstance(node, ast.Name):
        yield node.id


def _classes(statements: Iterable[ast.AST]) -> Iterator[str]:
    for node in _outside(statements):
        match node:
            case ast.ClassDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=function)) if _makes(function):
                yield name


def _makes(function: ast.expr) -> bool:
    """Whether a function is one of those that make classes."""
    name = getattr(function, "attr", getattr(function, "id", ""))
    return name in ("namedtuple", "NamedTuple", "make_dataclass", "Enum")


def _read(text: str) -> Iterator[str]:
    """Yield the names outside of them that functions and methods of a cell read when they are called."""
    try:
        module = symtable.symtable(_python(text), "cell", "exec")
    except (SyntaxError, ValueError):
        return
    # a comprehension is a function of its own, but what it reads at once is not replaced later
    waiting = [(table, False) for table in module.get_children()]
    while waiting:
        table, inside = waiting.pop()
        inside = inside or (table.get_type() == "function" and table.get_name() not in COMPREHENSIONS)
        if inside:
            for symbol in table.get_symbols():
                if symbol.is_global() and symbol.is_referenced():
                    yield symbol.get_name()
        waiting.extend((child, inside) for child in table.get_children())
