"""Answers that look at nothing: each function of an exercise returns the same, an argument, or an error.

Whatever the question, none of them is an answer, so none may pass a test. A test that only asks for an error,
or only for what happens to be an argument, lets some pass.

There are hundreds of such answers, so the tests run `in_process`: nobody hides anything in these.
"""

import ast
import re
from collections.abc import Iterator

from nbformat import NotebookNode

from heldout.exercises import in_process
from heldout.exercises.source import tasks
from heldout.grading.cells import grade_id_of
from heldout.grading.limits import GradingLimits

ERRORS = ("ValueError", "TypeError", "IndexError", "KeyError")
VALUES = (
    *("None", "True", "False", "0", "1", "float('nan')", "float('inf')", "''", "[]", "{}", "(0, 0)"),
    *("__import__('numpy').array([])", "lambda *_, **__: None"),
)
PLACE = re.compile(r"<argument (\d+)>")  # an argument's, by its number


def passed_for_nothing(source: NotebookNode, limits: GradingLimits) -> list[str]:
    """Return a sentence for each test of the exercise that an answer passes that looks at nothing.

    Raises `EndedError` if the process ends that tries them.
    """
    exercise = in_process.Exercise(source)
    tried = [
        (does, test, ("\n\n".join(answers.values()), [text]))
        for does, answers in constant_answers(source)
        for test, text in exercise.tests.items()
    ]
    found = in_process.run(exercise.before, [answer for *_, answer in tried], 1, limits)
    return [
        f"'{test}' passes where every function does nothing but '{does}'."
        for (does, test, _), messages in zip(tried, found, strict=True)
        if messages == [""]
    ]


def constant_answers(source: NotebookNode) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield a description and an answer for each task, by its name, for every kind of such answers."""
    names = {task.name for task in tasks(source)}
    cells = {grade_id_of(cell): ast.parse(cell.source) for cell in source.cells if grade_id_of(cell) in names}
    statements = [f"raise {error}('no')" for error in ERRORS] + [f"return {value}" for value in VALUES]
    statements.append("yield")
    most = max(len(_arguments(node)) for cell in cells.values() for node in _functions(cell))
    for place in range(most):
        argument = f"<argument {place}>"
        statements += [f"return {argument}", f"return {argument}, {argument}"]
    statements += ["return <argument 0>, <argument 1>", "return <argument 1>, <argument 0>", "return <all>"]
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
