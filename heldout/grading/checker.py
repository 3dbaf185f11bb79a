"""The checking side: runs test cells in a process that no student code enters.

A test cell is ordinary Python. A name that it lacks is asked of the student's process; functions come as
stand-ins that carry their arguments there and the answers back, as `codec` says.
"""

import builtins
import math
import os
import random
import socket
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np

import heldout.grading.codecs  # noqa: F401  (while our files can be read: the sandbox may not show them)
from heldout.grading import protocol, transport
from heldout.grading.codec import (
    CodecError,
    DepthError,
    Marshaller,
    References,
    contents,
    restore,
    rollback,
)
from heldout.grading.protocol import (
    Attribute,
    Call,
    Cell,
    Failure,
    Files,
    GarbledError,
    Method,
    Name,
    Raised,
    Relay,
    Report,
    Test,
    ToChecker,
    Unfit,
    Value,
)
from heldout.grading.shell import new_shell

MESSAGE_CHARACTERS = 4000


class StudentError(Exception):
    """An exception of the student's code whose type exists only there."""


class StudentObject:
    """Stands in for an object that stays in the student's process; equal to nothing but itself."""

    def __init__(self, student: "Student", number: int, name: str) -> None:
        self._student, self._number, self._name = student, number, name

    def __repr__(self) -> str:
        return f"<{self._name} of the notebook>"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what Python and NumPy look for behind the back is not here
            raise AttributeError(f"{self!r} has no attribute {name}")
        return self._student.ask(self._name, Attribute(self._number, name))

    def _method(self, name: str, *args: Any) -> Any:
        return self._student.call(self, name, args, {})

    def __len__(self) -> int:
        length: int = self._method("__len__")
        return length

    def __getitem__(self, key: Any) -> Any:
        return self._method("__getitem__", key)

    # `in` goes through this as well: __contains__ would tell the student's process what is looked for
    def __iter__(self) -> Iterator[Any]:
        iterator = self._method("__iter__")
        while True:
            try:
                yield iterator._method("__next__")
            except StopIteration:
                return


class StudentFunction(StudentObject):
    """One that can be called."""

    def __init__(self, student: "Student", number: int, name: str) -> None:
        super().__init__(student, number, name)
        self.__name__ = name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the student's function in their process; raise what it raises there."""
        return self._student.call(self, None, args, kwargs)


class Student:
    """The student's process, as the test cells see it."""

    def __init__(self, channel: transport.Channel) -> None:
        self._channel = channel
        self._marshaller = Marshaller(self._stand_in, self._number_of)
        self._before: list[tuple[Any, Any]] = []
        self.shows_changes = True
        self.changed = False

    def _stand_in(self, number: int, name: str, is_callable: bool) -> StudentObject:
        if is_callable:
            return StudentFunction(self, number, name)
        # messages of tests say of what type the answer is
        kind: type[StudentObject] = type(name, (StudentObject,), {})
        return kind(self, number, name)

    @staticmethod
    def _number_of(value: object) -> int | None:
        return value._number if isinstance(value, StudentObject) else None

    def name(self, name: str) -> Any:
        """Return what the student's notebook calls by this name; raise KeyError if nothing."""
        return self.ask(name, Name(name))

    def call(
        self, target: StudentObject, method: str | None, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Any:
        """Call an object of the student's; what the call changes in its arguments is changed here too.

        Raises `CodecError` for arguments that can't cross, and what the student's code raises.
        """
        named = method or target._name
        arguments = [list(args), kwargs]
        self._check_arguments(arguments, named)
        try:
            data = self._marshaller.encode(arguments)
        except DepthError as error:  # only what came from the student can be that deep
            raise TypeError(f"{named} is called with {error}") from None
        except CodecError as error:
            raise CodecError(f"{named} is called with {error}") from None
        question = Call(target._number, method, memoryview(data))
        return self.ask(f"{named}()", question, arguments)

    def _check_arguments(self, value: Any, named: str) -> None:
        """Refuse arguments that would arrive as something else than what they are."""
        if isinstance(value, Iterator):
            raise CodecError(
                f"{named} is called with a {type(value).__name__}; pass a list, which can be copied"
            )
        if isinstance(value, dict):
            value = list(value.values())
        if isinstance(value, list | tuple):
            for item in value:
                self._check_arguments(item, named)

    def ask(self, what: str, question: Name | Attribute | Call, arguments: list[Any] | None = None) -> Any:
        """Send a question, answer what is asked back, and return the value or raise the error."""
        self._tell(question)
        while True:
            match self._receive(what):
                case Attribute() | Call() as asked:
                    self._tell(self._answer(asked))
                case Value(data, changed):
                    self._restore(changed, arguments, what)
                    return self._decoded(data, what)
                case Unfit(message):
                    raise TypeError(f"{what} gives something that cannot be checked: {message}")
                case Raised() as raised:
                    if isinstance(question, Call) and raised.names[:1] == [CodecError.__name__]:
                        _check_readable(question.data, what)
                    iterating = isinstance(question, Call) and question.method == "__next__"
                    raise _exception(raised, iterating)
                case _:
                    raise StudentError(f"{what} gives no answer that could be understood")

    def _tell(self, message: Name | Attribute | Call | Value | Method | Raised) -> None:
        relay = Relay(memoryview(protocol.encode(message)))
        self._channel.send(protocol.encode(relay))

    def _receive(self, what: str) -> ToChecker:
        try:
            return protocol.to_checker(self._channel.receive())
        except GarbledError:
            raise StudentError(f"{what} gives no answer that could be understood") from None

    def _decoded(self, data: memoryview, what: str) -> Any:
        try:
            return self._marshaller.decode(data)
        except CodecError as error:
            raise TypeError(f"{what} gives something that cannot be checked: {error}") from None

    def _restore(self, changed: memoryview | None, arguments: list[Any] | None, what: str) -> None:
        if changed is None or arguments is None:
            return
        self.changed = True
        if self.shows_changes:
            self._before = contents(arguments) + self._before
            restore(arguments, self._decoded(changed, what))

    def undo_changes(self) -> None:
        """Put back all that calls have changed: it may be what other tests rest on."""
        before, self._before, self.changed = self._before, [], False
        rollback(before)

    def _answer(self, asked: Attribute | Call) -> Value | Method | Raised:
        """Do what the student's code asks of an object that the test gave it: public names only."""
        try:
            target = self._marshaller.handles[asked.target]
            if isinstance(asked, Attribute):
                value = getattr(target, _public(asked.name))
                if callable(value):
                    return Method()
                return Value(memoryview(self._marshaller.encode(value, handles=False)))
            if asked.method:
                target = getattr(target, _public(asked.method))
            args, kwargs = self._marshaller.decode(asked.data)
            return Value(memoryview(self._marshaller.encode(target(*args, **kwargs))))
        except Exception as error:  # noqa: BLE001  (whatever a test's object raises, the student's code sees)
            return Raised([type(error).__name__], str(error)[:2000])


class _NoObjects(References):
    """Has something for each number: what is read with it is thrown away."""

    def __getitem__(self, number: object) -> Any:
        return None


def _check_readable(data: memoryview, what: str) -> None:
    """Raise `CodecError` for arguments of the test's own that can't be read here either.

    The student's process may say of any that it can't read them.
    """
    marshaller = Marshaller(lambda number, name, is_callable: None, lambda value: None)
    marshaller.handles = _NoObjects()
    try:
        marshaller.decode(data)
    except CodecError as error:
        raise CodecError(f"{what} is called with something that no process can read: {error}") from None


def _public(name: str) -> str:
    if name.startswith("_"):
        raise AttributeError(f"{name!r} is not for the notebook")
    return name


def _exception(raised: Raised, iterating: bool) -> Exception:
    """Return an exception to raise here for one of the student's process.

    It is of the first built-in type among the names, so that tests can catch it, and never one that ends
    more than the test, such as SystemExit, or ends a loop over answers before all are judged.
    """
    names = [name[:80] for name in raised.names] or ["Exception"]
    text = raised.message[:2000]
    base: type[Exception] = StudentError
    for name in names:
        kind = getattr(builtins, name, None)
        ends_loop = kind in (StopIteration, StopAsyncIteration) and not iterating
        if isinstance(kind, type) and issubclass(kind, Exception) and kind is not Exception and not ends_loop:
            base = kind
            break
    try:
        kind = base if base.__name__ == names[0] else type(names[0], (base,), {})
        error: Exception = kind(text)
    except Exception:  # noqa: BLE001  (a few built-in types want more arguments)
        error = StudentError(f"{names[0]}: {text}")
    setattr(error, "where", raised.where[:1000])  # noqa: B010  (no exception has one)
    return error


class Namespace(dict[str, Any]):
    """The names of the test cells; those it lacks are the student's."""

    def __init__(self, student: Student) -> None:
        super().__init__()
        self._student = student

    def __missing__(self, name: str) -> Any:
        if hasattr(builtins, name) or name.startswith("_"):
            raise KeyError(name)
        return self._student.name(name)


class Checker:
    """Runs the cells that the instructors wrote, and says how each test went."""

    def __init__(self, channel: transport.Channel) -> None:
        self.channel = channel
        self.student = Student(channel)
        self.shell = new_shell(Namespace(self.student))
        # the traceback of a test would show hidden lines
        for name in ("showtraceback", "showsyntaxerror"):
            setattr(self.shell, name, lambda *args, **kwargs: None)
        self.changed = False

    def serve(self) -> None:
        """Run what comes through the channel until it closes."""
        while True:
            match protocol.to_checker(self.channel.receive()):
                case Files(files):
                    self.shell.write_files(files)
                    report = Report()
                case Test(source):
                    report = self._test(source)
                case Cell(source):
                    report = self._run(source)
                case _:
                    continue  # the answer to a question that was given up
            self.channel.send(protocol.encode(report))

    def _test(self, source: str) -> Report:
        """Run a test; if a call changed its arguments, run it again without showing it such changes.

        A test that sees them can say that an argument must stay as it is. One that doesn't still asks what it
        asked: else a function could change the question until its answer is right.
        """
        _reseed()
        report = self._run(source)
        if self.changed and report.failure is None:
            self.student.shows_changes = False
            try:
                unchanged = self._run(source)
            finally:
                self.student.shows_changes = True
            if unchanged.failure is not None or _points(unchanged) < _points(report):
                return unchanged
        return report

    def _run(self, source: str) -> Report:
        result = self.shell.run(source)
        self.changed = self.student.changed
        self.student.undo_changes()
        error = result.error_before_exec or result.error_in_exec
        outputs, points = self.shell.outputs.collected, result.result
        if error is not None:
            where, fault = getattr(error, "where", ""), isinstance(error, CodecError)
            return Report(outputs, Failure(type(error).__name__, _message(error), where, fault))
        if isinstance(points, int | float) and not isinstance(points, bool):
            return Report(outputs, points=float(points))
        return Report(outputs)


def _points(report: Report) -> float:
    """Return the points of a test that passed, infinitely many if it names none: all that there are."""
    return math.inf if report.points is None else report.points


def _message(error: BaseException) -> str:
    try:
        return str(error)[:MESSAGE_CHARACTERS]
    except Exception:  # noqa: BLE001  (an exception of any library may fail to say itself)
        return ""


def _reseed() -> None:
    """Draw new seeds: hidden inputs are others in every run, whatever seed the setup cell has set.

    Only where a library has been imported can its generator have been seeded.
    """
    seed = int.from_bytes(os.urandom(4), "big")
    if (keras := sys.modules.get("keras")) is not None:
        keras.utils.set_random_seed(seed)  # and its backend's
    elif (tensorflow := sys.modules.get("tensorflow")) is not None:
        tensorflow.random.set_seed(seed)
    if (torch := sys.modules.get("torch")) is not None:
        torch.manual_seed(seed)
    random.seed()
    np.random.seed()  # noqa: NPY002  (the legacy generator is the one with a global state)


def serve(channel: socket.socket) -> None:
    """Be the checking process until the channel closes."""
    try:
        Checker(transport.Channel(channel)).serve()
    except transport.EndedError:
        os._exit(0)
