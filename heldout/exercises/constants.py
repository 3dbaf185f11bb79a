"""Answers that look at nothing: each function of an exercise returns the same, an argument, or an error.

Whatever the question, none of them is an answer, so none may earn a point. A test that only asks for an
error, or only for what happens to be an argument, gives them some.
"""

import ast
import re
from collections.abc import Iterator

from nbformat import NotebookNode

from heldout.exercises.source import Task
from heldout.grading.cells import grade_id_of

ERRORS = ("ValueError", "TypeError", "IndexError", "KeyError", "RuntimeError", "OSError")
VALUES = (
    *("None", "True", "False", "0", "1", "-1", "0.5", "float('nan')", "float('inf')", "''", "'relu'"),
    *(
        "[]",
        "()",
        "{}",
        "(0, 0)",
        "[0]",
        "__import__('numpy').array([])",
        "__import__('numpy').zeros((1, 1))",
    ),
    *("object()", "lambda *_, **__: None", "lambda *_, **__: 0"),
)
PLACE = re.compile(r"<(\d+)>")  # an argument's, by its number


def constant_answers(source: NotebookNode, tasks: list[Task]) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield a description and an answer for each task, by its name, for every kind of such answers."""
    names = {task.name for task in tasks}
    cells = {grade_id_of(cell): ast.parse(cell.source) for cell in source.cells if grade_id_of(cell) in names}
    statements = [f"raise {error}('no')" for error in ERRORS] + [f"return {value}" for value in VALUES]
    statements.append("yield")
    most = max(len(_arguments(node)) for cell in cells.values() for node in _functions(cell))
    for place in range(most):
        statements += [
            f"return {form}" for form in (f"<{place}>", f"<{place}>, <{place}>", f"<{place}>.copy()")
        ]
    statements += ["return <0>, <1>", "return <1>, <0>", "return <all>"]
    for statement in statements:
        yield statement, {name: _answer(cell, statement) for name, cell in cells.items()}


def _answer(cell: ast.Module, statement: str) -> str:
    """Return the cell's classes and functions with this statement as the body of each function."""
    answer = ast.parse(ast.unparse(cell))
    for node in _functions(answer):
        (holder,) = ast.parse(f"def holder():\n    {_filled(statement, _arguments(node))}").body
        assert isinstance(holder, ast.FunctionDef)
        node.body = holder.body
    answer.body = [node for node in answer.body if isinstance(node, ast.FunctionDef | ast.ClassDef)]
    return ast.unparse(answer)


def _functions(cell: ast.Module) -> list[ast.FunctionDef]:
    """Return the functions of a cell and the methods of its classes."""
    within = [cell.body, *(node.body for node in cell.body if isinstance(node, ast.ClassDef))]
    return [node for body in within for node in body if isinstance(node, ast.FunctionDef)]


def _arguments(function: ast.FunctionDef) -> list[str]:
    given = function.args
    named = [argument.arg for argument in (*given.posonlyargs, *given.args, *given.kwonlyargs)]
    return [*named, *([given.vararg.arg] if given.vararg else [])]


def _filled(statement: str, arguments: list[str]) -> str:
    """Put arguments in their places; a function that has fewer gives its last one."""
    arguments = arguments or ["None"]
    filled = statement.replace("<all>", ", ".join(arguments))
    return PLACE.sub(lambda match: arguments[min(int(match[1]), len(arguments) - 1)], filled)
