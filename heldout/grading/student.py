"""The student's side: runs the student's cells, and answers the calls of test cells, in the sandbox.

Everything in this process is the student's to change. What it sends is taken for what a student wrote.
"""

import builtins
import contextlib
import inspect
import os
import random
import signal
import socket
import sys
import threading
import traceback
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from IPython.core.interactiveshell import ExecutionResult

import heldout.grading.codecs  # noqa: F401  (while our files can be read: the sandbox may not show them)
from heldout.grading import protocol, transport
from heldout.grading.codec import CodecError, Marshaller, comparable
from heldout.grading.definitions import functions_assigned, names_in
from heldout.grading.description import describe, describe_class, is_own
from heldout.grading.folder import Folder
from heldout.grading.outputs import Outputs, Stream
from heldout.grading.protocol import (
    NAMES,
    Attribute,
    Call,
    Cell,
    Effects,
    Files,
    Method,
    Name,
    Operation,
    Prepare,
    Raised,
    Relay,
    Report,
    ToStudent,
    Undefined,
    Unfit,
    Value,
    Warned,
)
from heldout.grading.shell import CellShell, new_shell

MESSAGE_CHARACTERS = 2000
NOTHING = object()  # where a name had no value


class CheckerObject:
    """Stands in for an object of the test's, such as a builder that a task receives as an argument."""

    def __init__(self, student: "Student", number: int, name: str) -> None:
        self._student, self._number, self._name = student, number, name

    def __repr__(self) -> str:
        return f"<{self._name} of the test>"

    def __copy__(self) -> "CheckerObject":
        """Return itself, as for any function: what it stands for is elsewhere."""
        return self

    def __deepcopy__(self, _: object) -> "CheckerObject":
        return self

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        answer = self._student.ask(Attribute(self._number, name, self._student._printed()))
        return _Method(self, name) if isinstance(answer, Method) else self._student.value(answer)


class CheckerFunction(CheckerObject):
    """One that can be called."""

    def __init__(self, student: "Student", number: int, name: str) -> None:
        super().__init__(student, number, name)
        self.__name__ = name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call the test's function in its process; raise what it raises there."""
        return self._student.call(self._number, None, args, kwargs)


class CheckerIterator(CheckerObject):
    """One that gives one thing after the other."""

    def __iter__(self) -> "CheckerIterator":
        return self

    def __next__(self) -> Any:
        return self._student.call(self._number, "__next__", (), {})


class _Method:
    def __init__(self, owner: CheckerObject, name: str) -> None:
        self._owner, self.__name__ = owner, name

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        owner = self._owner
        return owner._student.call(owner._number, self.__name__, args, kwargs)


class CheckerError(Exception):
    """An object of the test raised this."""


class _Marshaller(Marshaller):
    """The marshaller of this side, which describes objects and named tuples of the notebook's classes."""

    def __init__(self, remote: Callable[..., object], number_of: Callable[[object], int | None]) -> None:
        super().__init__(remote, number_of, lambda value: describe(value, self.handles))

    def described_tuple(self, kind: type) -> list[Any] | None:
        """Return what there is to say of a class of named tuples; None for other tuples."""
        found = super().described_tuple(kind)
        return ["class", describe_class(kind, self.handles)] if found is not None and is_own(kind) else found

    def named_tuple(self, kind: list[Any], items: list[Any]) -> tuple[Any, ...]:
        """Return the tuple of a class of the notebook's, by its number, or of another one."""
        if len(kind) == 1:
            made: tuple[Any, ...] = tuple.__new__(self.handles[kind[0]], items)
            return made
        return super().named_tuple(kind, items)


class Student:
    """The process's one object: the shell, the channel and the marshaller."""

    def __init__(self, channel: transport.Channel, shell: CellShell, folder: Folder) -> None:
        self.channel, self.shell, self.folder = channel, shell, folder
        self.marshaller = _Marshaller(self._stand_in, self._number_of)
        self.running = False
        self._turn = threading.Lock()  # whoever asks or answers holds it until there is a reply
        self._asked = 0  # questions that are being answered
        self._stopped: dict[str, str] = {}  # errors of cells, by the names that they would have defined
        self._originals: dict[str, Any] = {}  # of names that the test has replaced
        self._warns = False

    # -- what the checker's objects look like from here

    def _stand_in(self, number: int, name: str, is_callable: bool, iterates: bool) -> CheckerObject:
        kind = CheckerIterator if iterates else CheckerFunction if is_callable else CheckerObject
        return kind(self, number, str(name))

    @staticmethod
    def _number_of(value: object) -> int | None:
        return value._number if isinstance(value, CheckerObject) else None

    def call(self, number: int, method: str | None, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call an object of the test's; its exceptions are raised here."""
        try:
            data = self.marshaller.encode([list(args), kwargs])
        except CodecError as error:
            raise TypeError(f"the test's {method or 'function'} can't take this: {error}") from None
        return self.value(self.ask(Call(number, method, memoryview(data), self._printed())))

    def ask(self, question: Attribute | Call) -> ToStudent:
        """Ask the checking process and return its answer, or raise what it answers.

        Threads ask one after the other. Raises `RuntimeError` where no test waits for the student's code.
        """
        with self._turn:
            if not self._asked:
                raise RuntimeError("the test that this function or object belongs to has ended")
            self._tell(question)
            while True:
                match answer := protocol.to_student(self.channel.receive()):
                    case Raised(names, message):
                        raise getattr(builtins, names[0], CheckerError)(message)
                    case Name() | Attribute() | Call() | Operation() | Prepare():
                        # to answer, the test calls the student's code in turn, whose threads may ask
                        self._turn.release()
                        try:
                            reply = self._answer(answer)
                        finally:
                            self._turn.acquire()
                        self._tell(reply)
                    case _:
                        return answer

    def value(self, answer: ToStudent) -> Any:
        """Return the value that the checking process answered with."""
        return self.marshaller.decode(answer.data) if isinstance(answer, Value) else None

    def _tell(self, message: Attribute | Call | Value | Undefined | Unfit | Raised) -> None:
        self.channel.send(protocol.encode(Relay(message)))

    # -- what is asked from here

    def serve(self) -> None:
        """Do what comes through the channel until it closes."""
        while True:
            match request := protocol.to_student(self.channel.receive()):
                case Files(files):
                    self.folder.write(files)
                    self.channel.send(protocol.encode(Report()))
                case Cell(source):
                    with contextlib.suppress(KeyboardInterrupt):
                        self._note(source, self._interruptible(self.shell.run, source))
                    self.channel.send(protocol.encode(Report(self.shell.outputs.collected)))
                case _:
                    self._asked += 1
                    answer = self._answer(request)
                    with self._turn:  # of a thread that still asks
                        self._asked -= 1
                        self._tell(answer)

    def _note(self, source: str, result: ExecutionResult) -> None:
        """Remember which names a cell that an error stopped should have defined."""
        defined = names_in(source) | functions_assigned(source)
        names = {name.removesuffix(" =").rpartition(" ")[2] for name in defined}
        error = result.error_before_exec or result.error_in_exec
        for name in names:
            self._stopped.pop(name, None)
        if error is not None:
            self._stopped |= dict.fromkeys(names, f"{type(error).__name__}: {_text(error)}".rstrip(": "))

    def _missing(self, name: str) -> str:
        """Return why the notebook has no such name, as far as that is known."""
        why = f"name {name!r} is not defined"
        if error := self._stopped.get(name):
            why += f". Its cell was stopped by {error}"
        return why

    def _interruptible(self, run: Callable[..., Any], *args: Any) -> Any:
        """Run student code, which an interrupt may stop; elsewhere interrupts are not heard."""
        self.running = True
        try:
            return run(*args)
        finally:
            self.running = False

    def _answer(self, request: ToStudent) -> Value | Undefined | Unfit | Raised:
        """Answer a test cell: a name, a call, an attribute, an operation."""
        warned: list[Warned] = []
        self._printed()
        try:
            if self._warns:
                with self._warnings(warned):
                    value, changed = self._interruptible(self._value, request)
            else:
                value, changed = self._interruptible(self._value, request)
            if value is NotImplemented:
                return Undefined(self._effects(warned))
            try:
                data = memoryview(self.marshaller.encode(value))
            except CodecError as error:
                return Unfit(str(error), self._effects(warned))
            return Value(data, None if changed is None else memoryview(changed), self._effects(warned))
        except BaseException as error:  # noqa: BLE001  (an answer may raise anything, SystemExit too)
            return self._described(error, warned)

    def _value(self, request: ToStudent) -> tuple[Any, bytes | None]:
        match request:
            case Prepare():
                self._prepare(request)
                return None, None
            case Name(name):
                if name not in self.shell.user_ns and name in self._stopped and not hasattr(builtins, name):
                    raise NameError(self._missing(name), name=name)
                return self.shell.user_ns[name], None
            case Attribute(number, name):
                return getattr(self.marshaller.handles[number], name), None
            case Operation(number, operation, data):
                operands = self.marshaller.decode(data)
                return self._operate(self.marshaller.handles[number], operation, *operands), None
            case Call(number, method, data):
                target = self.marshaller.handles[number]
                if method:
                    target = getattr(target, method)
                args, kwargs = arguments = self.marshaller.decode(data)
                # whether a model among them has been changed can't be seen in its bytes
                seen = comparable(arguments)
                before = self.marshaller.encode(seen)
                value = target(*args, **kwargs)
                return value, self._changed(before, seen)
        raise CodecError(f"no such request: {type(request).__name__}")

    @staticmethod
    def _operate(target: Any, operation: str, *args: Any) -> Any:
        """Do what Python does for an operator or a built-in function."""
        match operation:
            case "__setattr__":
                return setattr(target, *args)
            case "__delattr__":
                return delattr(target, *args)
            case "__str__":
                return str(target)
            case "__repr__":
                return repr(target)
            case "__signature__":
                return [
                    (name, int(found.kind), [] if found.default is found.empty else [found.default])
                    for name, found in inspect.signature(target).parameters.items()
                ]
        return getattr(type(target), operation)(target, *args)

    # -- what the test replaces, and what else the student's code does

    def _prepare(self, wanted: Prepare) -> None:
        """Make everything so as the test wants it before it asks."""
        names = self.shell.user_ns
        for name in wanted.restored:
            original = self._originals.pop(name, NOTHING)
            if original is NOTHING:
                names.pop(name, None)
            else:
                names[name] = original
        values = {} if wanted.replaced is None else self.marshaller.decode(wanted.replaced)
        for name in [*values, *wanted.deleted]:
            self._originals.setdefault(name, names.get(name, NOTHING))
        names.update(values)
        for name in wanted.deleted:
            names.pop(name, None)
        if "random" in wanted.seeds:
            random.seed(wanted.seeds["random"])
        if "numpy" in wanted.seeds:
            sys.modules["numpy"].random.seed(wanted.seeds["numpy"])
        self._warns = wanted.warns
        self.folder.write(wanted.files)
        self.folder.remove(wanted.lost)

    def _printed(self) -> Effects | None:
        """Return what was printed since somebody asked last."""
        outputs, self.shell.outputs = self.shell.outputs, Outputs()
        text = "".join(output.text for output in outputs.collected if isinstance(output, Stream))
        return Effects(printed=text) if text else None

    def _effects(self, warned: list[Warned]) -> Effects | None:
        """Return what the student's code did besides answering, None for nothing."""
        printed = self._printed()
        files, lost = self.folder.changed()
        if not (printed or warned or files or lost):
            return None
        return Effects(printed.printed if printed else "", warned[:NAMES], files, lost)

    @contextlib.contextmanager
    def _warnings(self, warned: list[Warned]) -> Iterator[None]:
        """Collect the warnings of a call, where the test looks for some."""
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            try:
                yield
            finally:
                warned += [
                    Warned(_names(warning.category), str(warning.message)[:MESSAGE_CHARACTERS])
                    for warning in caught[:NAMES]
                ]

    def _described(self, error: BaseException, warned: list[Warned]) -> Raised:
        """Return an exception as names and text, and as itself if its class is one of the notebook's."""
        frames_of_cells = [
            frame
            for frame in traceback.extract_tb(error.__traceback__)
            if frame.filename.startswith("<ipython-input") or "ipykernel_" in frame.filename
        ]
        where = "".join(f"line {frame.lineno} in {frame.name}\n" for frame in frames_of_cells[-5:])
        itself = None
        if is_own(type(error)):
            with contextlib.suppress(CodecError):
                itself = memoryview(self.marshaller.encode(error))
        text = _text(error)
        # a function that needs another one, whose cell was stopped
        if type(error) is NameError and error.name in self._stopped:
            text = self._missing(error.name)
        return Raised(_names(type(error)), text, where, itself, self._effects(warned))

    def _changed(self, before: bytes, arguments: list[Any]) -> bytes | None:
        """Return the arguments if the call changed them: the test shall see that as if it were here."""
        try:
            after = self.marshaller.encode(arguments)
        except CodecError:  # what can't cross, nobody there can look at
            return None
        return after if after != before else None


def _text(error: BaseException) -> str:
    try:
        return str(error)[:MESSAGE_CHARACTERS]
    except BaseException:  # noqa: BLE001  (the exception is the student's, and so is its text)
        return "(its message could not be read)"


def _names(kind: type) -> list[str]:
    return [base.__name__ for base in kind.__mro__][:NAMES]


def serve(channel: socket.socket) -> None:
    """Be the student's process until the channel closes; the sandbox starts here."""
    shell = new_shell()
    student = Student(transport.Channel(channel), shell, Folder(Path.cwd()))

    def interrupt(*_: Any) -> None:
        if student.running:
            raise KeyboardInterrupt

    signal.signal(signal.SIGINT, interrupt)
    os.environ["PYTHONBREAKPOINT"] = "0"  # nobody is there to debug
    os.environ["PIP_RETRIES"] = "0"  # nothing outside can be reached
    try:
        student.serve()
    except transport.EndedError:
        os._exit(0)
