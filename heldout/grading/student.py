"""The student's side: runs the student's cells, and answers the calls of test cells, in the sandbox.

Everything in this process is the student's to change. What it sends is taken for what a student wrote.
"""

import builtins
import contextlib
import os
import signal
import socket
import traceback
from collections.abc import Callable
from typing import Any

from heldout.grading import transport
from heldout.grading.codec import Codec, CodecError, has_model
from heldout.grading.shell import CellShell, new_shell


class CheckerObject:
    """Stands in for an object of the test's, such as a builder that a task receives as an argument."""

    def __init__(self, student: "Student", number: int, name: str) -> None:
        self._student, self._number, self._name = student, number, name

    def __repr__(self) -> str:
        return f"<{self._name} of the test>"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        kind, value = self._student.ask(do="attribute", target=self._number, name=name)
        return _Method(self, name) if kind == "method" else value


class CheckerFunction(CheckerObject):
    """One that can be called."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._student.call(self._number, None, args, kwargs)


class _Method:
    def __init__(self, owner: CheckerObject, name: str) -> None:
        self._owner, self.__name__ = owner, name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        owner = self._owner
        return owner._student.call(owner._number, self.__name__, args, kwargs)


class CheckerError(Exception):
    """An object of the test raised this."""


class Student:
    """The process's one object: the shell, the channel and the boundary."""

    def __init__(self, channel: transport.Channel, shell: CellShell) -> None:
        self.channel, self.shell = channel, shell
        self.boundary = Codec(self._stand_in, self._number_of)
        self.running = False

    # -- what the checker's objects look like from here

    def _stand_in(self, number: int, name: str, is_callable: bool) -> CheckerObject:
        return (CheckerFunction if is_callable else CheckerObject)(self, number, name)

    @staticmethod
    def _number_of(value: object) -> int | None:
        return value._number if isinstance(value, CheckerObject) else None

    def call(self, number: int, method: str | None, args: tuple, kwargs: dict) -> Any:
        """Call an object of the test's; its exceptions are raised here."""
        try:
            data = self.boundary.encode([list(args), kwargs], handles=False)
        except CodecError as error:
            raise TypeError(f"the test's {method or 'function'} can't take this: {error}") from None
        _, value = self.ask(do="call", target=number, method=method, data=data)
        return value

    def ask(self, **request: Any) -> tuple[str, Any]:
        """Ask the checking process; return the kind of its answer and the value."""
        self.channel.send(b"C" + transport.pack({"kind": "ask", **request}))
        answer = transport.unpack(self.channel.receive())
        if answer["kind"] == "error":
            kind = getattr(builtins, answer["name"], CheckerError)
            raise kind(answer["message"])
        return answer["kind"], self.boundary.decode(answer["data"]) if "data" in answer else None

    # -- what is asked from here

    def serve(self) -> None:
        """Do what comes through the channel until it closes."""
        while True:
            request = transport.unpack(self.channel.receive())
            match request["kind"]:
                case "files":
                    self.shell.write_files(request["files"])
                    reply = b"R" + transport.pack({"kind": "done"})
                case "cell":
                    with contextlib.suppress(KeyboardInterrupt):
                        self._interruptible(self.shell.run, request["source"])
                    reply = b"R" + transport.pack({"kind": "done", "outputs": self.shell.outputs.collected})
                case _:
                    reply = b"C" + self._answer(request)
            self.channel.send(reply)

    def _interruptible(self, run: Callable[..., Any], *args: Any) -> Any:
        """Run student code, which an interrupt may stop; elsewhere interrupts are not heard."""
        self.running = True
        try:
            return run(*args)
        finally:
            self.running = False

    def _answer(self, request: dict[str, Any]) -> bytes:
        """Answer a test cell: a name, a call, an attribute."""
        try:
            value, changed = self._interruptible(self._value, request)
            try:
                answer = {"kind": "value", "data": self.boundary.encode(value)}
                if changed is not None:
                    answer["changed"] = changed
            except CodecError as error:
                answer = {"kind": "unfit", "message": str(error)}
        except BaseException as error:
            answer = {"kind": "error", **_described(error)}
        return transport.pack(answer)

    def _value(self, request: dict[str, Any]) -> tuple[Any, bytes | None]:
        match request["kind"]:
            case "name":
                return self.shell.user_ns[request["name"]], None
            case "attribute":
                return getattr(self.boundary.handles[request["target"]], request["name"]), None
            case "call":
                target = self.boundary.handles[request["target"]]
                if request["method"]:
                    target = getattr(target, request["method"])
                args, kwargs = arguments = self.boundary.decode(request["data"])
                # an archive differs each time it is written; with a model among them, changes are not told
                before = None if has_model(arguments) else self.boundary.encode(arguments)
                value = target(*args, **kwargs)
                return value, self._changed(before, arguments)
        raise CodecError(f"no such request: {request['kind']}")

    def _changed(self, before: bytes | None, arguments: list) -> bytes | None:
        """Return the arguments if the call changed them: the test shall see that as if it were here."""
        if before is None:
            return None
        try:
            after = self.boundary.encode(arguments)
        except CodecError:  # what can't cross, nobody there can look at
            return None
        return after if after != before else None


def _described(error: BaseException) -> dict[str, Any]:
    """Return an exception as names and text."""
    try:
        message = str(error)
    except BaseException:
        message = "(its message could not be read)"
    frames_of_cells = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.startswith("<ipython-input") or "ipykernel_" in frame.filename
    ]
    where = "".join(f"line {frame.lineno} in {frame.name}\n" for frame in frames_of_cells[-5:])
    return {
        "names": [kind.__name__ for kind in type(error).__mro__],
        "message": message[:2000],
        "where": where,
    }


def serve(channel: socket.socket) -> None:
    """Be the student's process until the channel closes; the sandbox starts here."""
    shell = new_shell()
    student = Student(transport.Channel(channel), shell)

    def interrupt(*_: Any) -> None:
        if student.running:
            raise KeyboardInterrupt

    signal.signal(signal.SIGINT, interrupt)
    try:
        student.serve()
    except transport.EndedError:
        os._exit(0)
