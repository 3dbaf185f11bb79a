"""Runs hidden tests against answers in one process: hundreds of them in the time that grading takes for a few.

Tests run as plain cells here. That an answer fares the same where tests and answer are apart, grading shows.
"""

import contextlib
import io
import signal
import socket
import sys
import traceback
from collections.abc import Iterator, Sequence
from typing import Any

from nbformat import NotebookNode

from heldout.errors import HeldOutError
from heldout.exercises.source import tasks
from heldout.grading import transport
from heldout.grading.cells import grade_id_of
from heldout.grading.limits import GradingLimits
from heldout.kernels.confined import ConfinedProcess
from heldout.kernels.unconfined import UnconfinedProcess

CLEARED = 20  # runs after which Keras forgets the models that it has counted
SECONDS = 30  # of one cell


class EndedError(HeldOutError):
    """The process has ended that runs the tests."""


class Exercise:
    """The code of an exercise, apart: what stands before its tasks, and the tests."""

    def __init__(self, source: NotebookNode) -> None:
        self.tasks = {task.name: task for task in tasks(source)}
        tests = {test for task in self.tasks.values() for test in task.tests}
        apart = {*self.tasks, *(f"check_{name}" for name in self.tasks), *tests}
        code = [(grade_id_of(cell), cell.source) for cell in source.cells if cell.cell_type == "code"]
        self.before = [text for name, text in code if name not in apart]
        self.tests = {name: text for name, text in code if name in tests}

    def tests_of(self, task: str) -> list[str]:
        """Return the tests of one task."""
        return [self.tests[test] for test in self.tasks[task].tests]


def run(
    before: Sequence[str], answers: Sequence[tuple[str, Sequence[str]]], times: int, limits: GradingLimits
) -> list[list[str]]:
    """Return for each answer, which is its code and its tests, a message for each of so many runs.

    A message is empty where all tests have passed. Raises `EndedError` where an answer has ended the process.
    """
    function = f"{__name__}:{serve.__name__}"
    process = (
        ConfinedProcess(function, limits.sandbox, preload=limits.preload)
        if limits.sandbox
        else UnconfinedProcess(function)
    )
    try:
        channel = transport.Channel(process.channel)
        asked = [[code, list(tests)] for code, tests in answers]
        channel.send(transport.pack({"before": list(before), "answers": asked, "times": times}))
        found: list[list[str]] = transport.unpack(channel.receive())["messages"]
    except transport.EndedError:
        raise EndedError("The process that ran the tests has ended.") from None
    finally:
        process.kill()
        process.close()
    return found


def serve(end: socket.socket) -> None:
    """Run what one message brings, and send back what became of it."""
    channel = transport.Channel(end)
    request = transport.unpack(channel.receive())
    signal.signal(signal.SIGALRM, _late)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        common: dict[str, Any] = {"__name__": "__main__"}
        for source in request["before"]:
            exec(source, common)
        messages = [
            list(_messages(common, code, tests, request["times"])) for code, tests in request["answers"]
        ]
    channel.send(transport.pack({"messages": messages}))


def _late(*_: object) -> None:
    raise TimeoutError(f"it ran for longer than {SECONDS} seconds")


def _messages(common: dict[str, Any], code: str, tests: list[str], times: int) -> Iterator[str]:
    names = dict(common)
    problem = _problem([code], names)
    for number in range(times):
        if number % CLEARED == 0 and "keras" in sys.modules:
            sys.modules["keras"].utils.clear_session(free_memory=False)
        yield problem or _problem(tests, dict(names))


def _problem(cells: list[str], names: dict[str, Any]) -> str:
    try:
        for source in cells:
            signal.alarm(SECONDS)
            exec(source, names)
    except BaseException as error:
        return "".join(traceback.format_exception_only(error)).strip()[:300] or type(error).__name__
    finally:
        signal.alarm(0)
    return ""
