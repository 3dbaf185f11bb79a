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

import heldout.grading.codecs  # noqa: F401  (while our files can be read: the sandbox may not show them)
from heldout.grading import protocol, transport
from heldout.grading.codec import CodecError, Marshaller, is_stable
from heldout.grading.protocol import (
    NAMES,
    Attribute,
    Call,
    Cell,
    Files,
    Method,
    Name,
    Raised,
    Relay,
    Report,
    ToStudent,
    Unfit,
    Value,
)
from heldout.grading.shell import CellShell, new_shell

MESSAGE_CHARACTERS = 2000


class CheckerObject:
    """Stands in for an object of the test's, such as a builder that a task receives as an argument."""

    def __init__(self, student: "Student", number: int, name: str) -> None:
        self._student, self._number, self._name = student, number, name

    def __repr__(self) -> str:
        return f"<{self._name} of the test>"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        answer = self._student.ask(Attribute(self._number, name))
        return _Method(self, name) if isinstance(answer, Method) else self._student.value(answer)


class CheckerFunction(CheckerObject):
    """One that can be called."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the test's function in its process; raise what it raises there."""
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
    """The process's one object: the shell, the channel and the marshaller."""

    def __init__(self, channel: transport.Channel, shell: CellShell) -> None:
        self.channel, self.shell = channel, shell
        self.marshaller = Marshaller(self._stand_in, self._number_of)
        self.running = False

    # -- what the checker's objects look like from here

    def _stand_in(self, number: int, name: str, is_callable: bool) -> CheckerObject:
        return (CheckerFunction if is_callable else CheckerObject)(self, number, name)

    @staticmethod
    def _number_of(value: object) -> int | None:
        return value._number if isinstance(value, CheckerObject) else None

    def call(self, number: int, method: str | None, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call an object of the test's; its exceptions are raised here."""
        try:
            data = self.marshaller.encode([list(args), kwargs], handles=False)
        except CodecError as error:
            raise TypeError(f"the test's {method or 'function'} can't take this: {error}") from None
        return self.value(self.ask(Call(number, method, memoryview(data))))

    def ask(self, question: Attribute | Call) -> ToStudent:
        """Ask the checking process and return its answer, or raise what it answers."""
        self._tell(question)
        answer = protocol.to_student(self.channel.receive())
        if isinstance(answer, Raised):
            kind = getattr(builtins, answer.names[0], CheckerError)
            raise kind(answer.message)
        return answer

    def value(self, answer: ToStudent) -> Any:
        """Return the value that the checking process answered with."""
        return self.marshaller.decode(answer.data) if isinstance(answer, Value) else None

    def _tell(self, message: Attribute | Call | Value | Unfit | Raised) -> None:
        relay = Relay(memoryview(protocol.encode(message)))
        self.channel.send(protocol.encode(relay))

    # -- what is asked from here

    def serve(self) -> None:
        """Do what comes through the channel until it closes."""
        while True:
            match request := protocol.to_student(self.channel.receive()):
                case Files(files):
                    self.shell.write_files(files)
                    self.channel.send(protocol.encode(Report()))
                case Cell(source):
                    with contextlib.suppress(KeyboardInterrupt):
                        self._interruptible(self.shell.run, source)
                    self.channel.send(protocol.encode(Report(self.shell.outputs.collected)))
                case _:
                    self._tell(self._answer(request))

    def _interruptible(self, run: Callable[..., Any], *args: Any) -> Any:
        """Run student code, which an interrupt may stop; elsewhere interrupts are not heard."""
        self.running = True
        try:
            return run(*args)
        finally:
            self.running = False

    def _answer(self, request: ToStudent) -> Value | Unfit | Raised:
        """Answer a test cell: a name, a call, an attribute."""
        try:
            value, changed = self._interruptible(self._value, request)
            try:
                data = memoryview(self.marshaller.encode(value))
            except CodecError as error:
                return Unfit(str(error))
            return Value(data, None if changed is None else memoryview(changed))
        except BaseException as error:  # noqa: BLE001  (an answer may raise anything, SystemExit too)
            return _described(error)

    def _value(self, request: ToStudent) -> tuple[Any, bytes | None]:
        match request:
            case Name(name):
                return self.shell.user_ns[name], None
            case Attribute(number, name):
                return getattr(self.marshaller.handles[number], name), None
            case Call(number, method, data):
                target = self.marshaller.handles[number]
                if method:
                    target = getattr(target, method)
                args, kwargs = arguments = self.marshaller.decode(data)
                # whether a model among them has been changed can't be seen in its bytes
                before = self.marshaller.encode(arguments) if is_stable(arguments) else None
                value = target(*args, **kwargs)
                return value, self._changed(before, arguments)
        raise CodecError(f"no such request: {type(request).__name__}")

    def _changed(self, before: bytes | None, arguments: list[Any]) -> bytes | None:
        """Return the arguments if the call changed them: the test shall see that as if it were here."""
        if before is None:
            return None
        try:
            after = self.marshaller.encode(arguments)
        except CodecError:  # what can't cross, nobody there can look at
            return None
        return after if after != before else None


def _described(error: BaseException) -> Raised:
    """Return an exception as names and text."""
    try:
        message = str(error)
    except BaseException:  # noqa: BLE001  (the exception is the student's, and so is its text)
        message = "(its message could not be read)"
    frames_of_cells = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename.startswith("<ipython-input") or "ipykernel_" in frame.filename
    ]
    where = "".join(f"line {frame.lineno} in {frame.name}\n" for frame in frames_of_cells[-5:])
    names = [kind.__name__ for kind in type(error).__mro__]
    return Raised(names[:NAMES], message[:MESSAGE_CHARACTERS], where)


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
