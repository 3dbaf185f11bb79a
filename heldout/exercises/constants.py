"""Answers that look at nothing: each function of an exercise returns the same, an argument, or an error.

Whatever the question, none of them is an answer, so none may pass a test. A test that only asks for an error,
or only for what happens to be an argument, lets some pass.

Tests run here as plain cells, in one process for an exercise: there are hundreds of such answers, and nobody
hides anything in them.
"""

import ast
import contextlib
import io
import re
import socket
from collections.abc import Iterator

from nbformat import NotebookNode

from heldout.errors import HeldOutError
from heldout.exercises.source import Task
from heldout.grading import transport
from heldout.grading.cells import grade_id_of
from heldout.grading.limits import GradingLimits
from heldout.kernels.confined import ConfinedProcess
from heldout.kernels.unconfined import UnconfinedProcess

ERRORS = ("ValueError", "TypeError", "IndexError", "KeyError")
VALUES = (
    *("None", "True", "False", "0", "1", "float('nan')", "float('inf')", "''", "[]", "{}", "(0, 0)"),
    *("__import__('numpy').array([])", "lambda *_, **__: None"),
)
PLACE = re.compile(r"<argument (\d+)>")  # an argument's, by its number



class ConstantsError(HeldOutError):
    """The answers could not be tried: the exercise's process ended before."""


def passed_for_nothing(source: NotebookNode, tasks: list[Task], limits: GradingLimits) -> list[str]:
    """Return a sentence for each test of the exercise that an answer passes that looks at nothing.

    Raises `ConstantsError` if the process ends that tries them.
    """
    solved = {task.name for task in tasks}
    tests = {test for task in tasks for test in task.tests}
    checks = {f"check_{name}" for name in solved}
    code = {
        grade_id_of(cell) or f"cell {place}": cell.source
        for place, cell in enumerate(source.cells)
        if cell.cell_type == "code" and grade_id_of(cell) not in solved | checks
    }
    request = {
        "before": [text for name, text in code.items() if name not in tests],
        "tests": {name: text for name, text in code.items() if name in tests},
        "answers": {does: list(answers.values()) for does, answers in constant_answers(source, tasks)},
    }
    function = f"{__name__}:{serve.__name__}"
    process = (
        ConfinedProcess(function, limits.sandbox, preload=limits.preload)
        if limits.sandbox
        else UnconfinedProcess(function)
    )
    try:
        channel = transport.Channel(process.channel)
        channel.send(transport.pack(request))
        passed = transport.unpack(channel.receive())["passed"]
    except transport.EndedError:
        raise ConstantsError("The process that tries answers that look at nothing has ended.") from None
    finally:
        process.kill()
        process.close()
    return [
        f"'{test}' passes where every function does nothing but '{does}'." for does, test in passed
    ]


def serve(end: socket.socket) -> None:
    """Try all answers that one message brings; send back which of them pass which test."""
    channel = transport.Channel(end)
    request = transport.unpack(channel.receive())
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        passed = list(_passed(request["before"], request["tests"], request["answers"]))
    channel.send(transport.pack({"passed": passed}))


def _passed(
    before: list[str], tests: dict[str, str], answers: dict[str, list[str]]
) -> Iterator[tuple[str, str]]:
    common: dict[str, object] = {"__name__": "__main__"}
    for source in before:
        exec(source, common)
    for does, cells in answers.items():
        names = dict(common)
        for source in cells:
            exec(source, names)
        for name, source in tests.items():
            try:
                exec(source, dict(names))
            except BaseException:
                continue
            yield does, name


def constant_answers(source: NotebookNode, tasks: list[Task]) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield a description and an answer for each task, by its name, for every kind of such answers."""
    names = {task.name for task in tasks}
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
