"""The checking side: runs test cells in a process that no student code enters.

A test cell is ordinary Python. A name that it lacks is asked of the student's process; what is no data comes
as a stand-in, see `remote`. What a test replaces in the student's notebook, see `namespace`, is told to that
process before the next call, and undone when the test has ended. Files go both ways, see `folder`.
"""

import ast
import builtins
import contextlib
import inspect
import math
import os
import random
import socket
import sys
import tempfile
import unittest.mock
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from IPython.core.interactiveshell import ExecutionResult, InteractiveShell

import heldout.grading.codecs  # noqa: F401  (while our files can be read: the sandbox may not show them)
from heldout.grading import calls, protocol, transport
from heldout.grading.codec import (
    CodecError,
    DepthError,
    Marshaller,
    References,
    comparable,
    contents,
    restore,
    restore_used,
    rollback,
)
from heldout.grading.folder import Folder, is_portable
from heldout.grading.guard import Guard
from heldout.grading.namespace import DELETED, MainModule, Namespace
from heldout.grading.protocol import (
    Attribute,
    Call,
    Cell,
    Effects,
    Failure,
    Files,
    GarbledError,
    Method,
    Name,
    Names,
    Operation,
    Prepare,
    Question,
    Raised,
    Relay,
    Report,
    Test,
    ToChecker,
    Undefined,
    Unfit,
    Value,
)
from heldout.grading.remote import Origin, Reference, StandIns, reference_of
from heldout.grading.shell import new_shell

MESSAGE_CHARACTERS = 4000
PRINTED_CHARACTERS = 1 << 20  # of one test


class StudentError(Exception):
    """An exception of the student's code whose type exists only there."""


class _Marshaller(Marshaller):
    """The marshaller of this side, which knows the classes of named tuples of the student's."""

    def __init__(self, stand_ins: StandIns) -> None:
        super().__init__(stand_ins.make, _number_of, _described)
        self._stand_ins = stand_ins

    def described_tuple(self, kind: type) -> list[Any] | None:
        """Return the number of a class of the student's, and name and fields of another one."""
        reference = reference_of(kind)
        return [reference.number] if reference is not None else super().described_tuple(kind)

    def named_tuple(self, kind: list[Any], items: list[Any]) -> tuple[Any, ...]:
        """Return the tuple of a class of the student's, or of a library's."""
        if kind and kind[0] == "class":
            made_of: Any = self._stand_ins.class_of(kind[1])
            if not issubclass(made_of, tuple) or len(items) != len(made_of._fields):
                raise CodecError("a named tuple that does not fit its class")
            made: tuple[Any, ...] = tuple.__new__(made_of, items)
            return made
        return super().named_tuple(kind, items)


def _number_of(value: object) -> int | None:
    reference = reference_of(value)
    return None if reference is None else reference.number


def _described(value: object) -> list[Any]:
    """Return what the student's process is told of an object of the test's."""
    name = str(getattr(value, "__name__", None) or type(value).__name__)
    return [name, callable(value), isinstance(value, Iterator) and not callable(value)]


class Student:
    """The student's process, as the test cells see it."""

    def __init__(self, channel: transport.Channel, folder: Folder, guard: Guard) -> None:
        self._channel, self._folder, self._guard = channel, folder, guard
        self._stand_ins = StandIns(self)
        self._marshaller = _Marshaller(self._stand_ins)
        self._before: list[tuple[Any, Any]] = []
        self._seeds: dict[str, int] = {}
        self._told: dict[str, Any] = {}
        self._told_warns = False
        self._filters = warnings.filters
        self._stdout: object = sys.stdout
        self._printed = 0
        self._written: set[str] = set()  # files that tests have written
        self._given: set[str] = set()  # files of the assignment
        self._in_test = False
        self._preparing = False
        self.classes: frozenset[str] = frozenset()
        self.replaced: Callable[[], dict[str, Any]] = dict
        self.shows_changes = True
        self.changed = False
        self.reached = False  # whether the running test has had to do with anything of the student's
        self.kept_back: set[str] = set()  # files of tests that the student's code has changed
        self.patched: set[str] = set()  # what tests have patched in libraries, in vain

    # -- what tests and stand-ins ask

    def name(self, name: str) -> Any:
        """Return what the student's notebook calls by this name; raise KeyError if nothing."""
        try:
            value = self.ask(name, Name(name))
        except Exception:
            self.reached = True
            raise
        # what can be called has done nothing yet
        self.reached = self.reached or reference_of(value) is None or not callable(value)
        return self._came(value, Origin.GIVEN)

    def attribute(self, target: Reference, name: str) -> Any:
        """Return an attribute of an object of the student's."""
        value = self.ask(target.name, Attribute(target.number, name))
        return self._came(value, self._derived(target))

    def call(self, target: Reference, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        """Call an object of the student's; what the call changes in its arguments is changed here too.

        Raises `CodecError` for arguments that can't cross, and what the student's code raises.
        """
        arguments = [list(args), kwargs]
        data = self._encoded(arguments, target.name)
        try:
            value = self.ask(f"{target.name}()", Call(target.number, None, data), arguments)
        except Exception as error:
            if hasattr(error, "where"):
                setattr(error, "called", calls.text_of(target.name, args, kwargs))  # noqa: B010  (as above)
            raise
        makes = self._stand_ins.is_class(target) and target.name in self.classes
        return self._came(value, Origin.MADE if makes else target.origin and Origin.DERIVED)

    def operate(self, target: Reference, operation: str, args: tuple[Any, ...]) -> Any:
        """Have an operation of Python's done with an object of the student's."""
        what = f"{target.name}.{operation}"
        arguments = list(args)
        question = Operation(target.number, operation, self._encoded(arguments, what))
        value = self.ask(what, question)
        return self._came(value, self._derived(target))

    def _derived(self, target: Reference) -> Origin:
        made = target.origin is not Origin.GIVEN
        of_class = self._stand_ins.is_class(target) and target.name in self.classes
        return Origin.DERIVED if made or of_class else Origin.GIVEN

    def _came(self, value: Any, origin: Origin | int) -> Any:
        self._stand_ins.came(value, Origin(origin), self.classes)
        return value

    def _encoded(self, arguments: list[Any], named: str) -> memoryview:
        try:
            return memoryview(self._marshaller.encode(arguments))
        except DepthError as error:  # only what came from the student can be that deep
            raise TypeError(f"{named} is called with {error}") from None
        except CodecError as error:
            raise CodecError(f"{named} is called with {error}") from None

    def ask(self, what: str, question: Question, arguments: list[Any] | None = None) -> Any:
        """Send a question, answer what is asked back, and return the value or raise the error."""
        if not isinstance(question, Prepare):
            self._prepare()
            self.reached = self.reached or not isinstance(question, Name)
        self._tell(question)
        while True:
            answer = self._receive(what)
            effects = getattr(answer, "effects", None)
            if effects is not None:
                self._take(effects)
            match answer:
                case Attribute() | Call() as asked:
                    self._tell(self._answer(asked))
                case Value(data, changed):
                    self._restore(changed, arguments, what)
                    return self._decoded(data, what)
                case Undefined():
                    return NotImplemented
                case Unfit(message):
                    raise TypeError(f"{what} gives something that cannot be checked: {message}")
                case Raised() as raised:
                    if isinstance(question, Call | Operation) and raised.names[:1] == [CodecError.__name__]:
                        _check_readable(question.data, what)
                    iterating = isinstance(question, Operation) and question.operation == "__next__"
                    raise self._exception(raised, iterating)
                case _:
                    raise StudentError(f"{what} gives no answer that could be understood")

    def _tell(self, message: Question | Value | Method | Raised) -> None:
        self._channel.send(protocol.encode(Relay(message)))

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

    # -- what tests change there, and the student's code here

    def _prepare(self, always: bool = False) -> None:
        """Tell the student's process what the test has replaced, written and seeded since it asked last."""
        if not self._in_test or self._preparing:
            return
        replaced = self.replaced()
        told = self._told
        new = {name: value for name, value in replaced.items() if told.get(name, self) is not value}
        restored = [name for name in told if name not in replaced]
        warns = warnings.filters is not self._filters
        files, lost = self._folder.changed()
        self._written |= files.keys()
        self._written -= set(lost)
        if not (always or new or restored or files or lost or self._seeds or warns is not self._told_warns):
            return
        values = {name: value for name, value in new.items() if value is not DELETED}
        try:
            data = memoryview(self._marshaller.encode(values)) if values else None
        except CodecError as error:
            raise CodecError(f"the test replaces {', '.join(values)} with {error}") from None
        deleted = [name for name, value in new.items() if value is DELETED]
        seeds, self._seeds = self._seeds, {}
        self._told, self._told_warns = replaced, warns
        self._ask_quietly(Prepare(data, deleted, restored, seeds, warns, files, lost))

    def _ask_quietly(self, question: Prepare) -> None:
        self._preparing = True
        try:
            self.ask("the notebook", question)
        finally:
            self._preparing = False

    def begin_test(self) -> None:
        """Take the files that the student's cells have written, and start with nothing replaced."""
        self._in_test, self._told, self._told_warns, self._printed = True, {}, False, 0
        self.reached = False
        self._seeds, self.kept_back, self.patched = {}, set(), set()
        self._filters, self._stdout = warnings.filters, sys.stdout
        with contextlib.suppress(Exception):  # a process that has ended is told to the next question
            self._prepare(always=True)

    def end_test(self) -> None:
        """Undo, here and there, what the test has replaced and what calls have changed."""
        before, self._before = self._before, []
        rollback(before)
        told, self._told = self._told, {}
        if told or self._told_warns:
            with contextlib.suppress(Exception):
                self._ask_quietly(Prepare(restored=list(told)))
        self._in_test = False
        self._stand_ins.forget_origins()

    def seeded(self, library: str, seed: object) -> None:
        """Remember that the test seeds a random generator, for the student's code draws from its own."""
        if self._in_test and isinstance(seed, int) and abs(seed) < 1 << 63:
            self._seeds[library] = seed

    def may_have_written(self, path: object) -> bool:
        """Whether a path is that of a file that the student's code could have written for the test."""
        name = os.path.relpath(str(path)) if isinstance(path, str | Path) else ".."
        return is_portable(name) and name not in self._given

    def give(self, files: dict[str, bytes]) -> None:
        """Put the assignment's own files into the folder."""
        self._folder.write(files)
        self._given |= files.keys()

    def _take(self, effects: Effects) -> None:
        """Let what the student's code did besides answering be done here: printed, warned, written."""
        taken = {}
        for name, data in effects.files.items():
            if name in self._written:
                self.kept_back.add(name)
            elif is_portable(name) and name not in self._given:
                taken[name] = data
        lost = [name for name in effects.lost if is_portable(name) and name in self._guard.foreign]
        if taken or lost:
            self._guard.foreign |= taken.keys()
            self._folder.write(taken)
            self._folder.remove(lost)
        # nobody but a test that captures it reads it: else it would show what hidden tests ask
        if effects.printed and sys.stdout is not self._stdout and self._printed < PRINTED_CHARACTERS:
            self._printed += len(effects.printed)
            with contextlib.suppress(Exception):  # of a stream that the test has closed
                sys.stdout.write(effects.printed[:PRINTED_CHARACTERS])
        for warned in effects.warned:
            kind = _builtin(warned.names, Warning)
            category = kind or UserWarning
            warnings.warn(warned.message[:MESSAGE_CHARACTERS], category, stacklevel=2)

    def _restore(self, changed: memoryview | None, arguments: list[Any] | None, what: str) -> None:
        if changed is None or arguments is None:
            return
        seen, after = comparable(arguments), self._decoded(changed, what)
        self._before = contents(seen) + self._before
        try:
            restore_used(seen, after)
        except CodecError as error:
            raise TypeError(f"{what} leaves {error}") from None
        if self._marshaller.encode(seen) == changed:
            return
        self.changed = True
        if self.shows_changes:
            restore(seen, after)

    def _answer(self, asked: Attribute | Call) -> Value | Method | Raised:
        """Do what the student's code asks of an object that the test gave it: public names only."""
        try:
            target = self._marshaller.handles[asked.target]
            if isinstance(asked, Attribute):
                value = getattr(target, _public(target, asked.name))
                if callable(value):
                    return Method()
                return Value(memoryview(self._marshaller.encode(value, handles=False)))
            if asked.method:
                target = getattr(target, _public(target, asked.method))
            args, kwargs = self._marshaller.decode(asked.data)
            return Value(memoryview(self._marshaller.encode(target(*args, **kwargs))))
        except Exception as error:  # noqa: BLE001  (whatever a test's object raises, the student's code sees)
            return Raised([type(error).__name__], str(error)[:2000])

    def _exception(self, raised: Raised, iterating: bool) -> Exception:
        """Return an exception to raise here for one of the student's process.

        It is of the notebook's own class, whose stand-in a test may catch, or of the first built-in type
        among the names. It is never one that ends more than the test, such as SystemExit, or ends a loop over
        answers before all are judged.
        """
        text = raised.message[:2000]
        error: Exception | None = None
        if raised.error is not None:
            with contextlib.suppress(CodecError):
                found = self._marshaller.decode(raised.error)
                if isinstance(found, Exception) and reference_of(found) is not None:
                    setattr(found, "_text", text)  # noqa: B010  (of a class that is made as tests run)
                    found.args = (text,)
                    error = found
        if error is None:
            error = _like(raised.names, text, iterating)
        setattr(error, "where", raised.where[:1000])  # noqa: B010  (no exception has one)
        return error


class _NoObjects(References):
    """Has something for each number: what is read with it is thrown away."""

    def __getitem__(self, number: object) -> Any:
        return None


class _Reader(Marshaller):
    """Reads only whether something can be read."""

    def named_tuple(self, _: list[Any], items: list[Any]) -> tuple[Any, ...]:
        """Return a tuple: its class may be the student's."""
        return tuple(items)


def _check_readable(data: memoryview, what: str) -> None:
    """Raise `CodecError` for arguments of the test's own that can't be read here either.

    The student's process may say of any that it can't read them.
    """
    marshaller = _Reader(lambda number, *described: None, lambda value: None)
    marshaller.handles = _NoObjects()
    try:
        marshaller.decode(data)
    except CodecError as error:
        raise CodecError(f"{what} is called with something that no process can read: {error}") from None


def _public(target: object, name: str) -> str:
    if name == "__next__" and isinstance(target, Iterator):
        return name
    if name.startswith("_") or (
        isinstance(target, unittest.mock.NonCallableMock) and hasattr(type(target), name)
    ):
        raise AttributeError(f"{name!r} is not for the notebook")
    return name


def _builtin(names: list[str], among: type) -> Any:
    """Return the first built-in class of these names that extends another; None if there is none."""
    for name in names:
        kind = getattr(builtins, name, None)
        if isinstance(kind, type) and issubclass(kind, among):
            return kind
    return None


def _like(names: list[str], text: str, iterating: bool) -> Exception:
    """Return an exception of the first built-in type among the names that says more than `Exception`."""
    names = [name[:80] for name in names] or ["Exception"]
    base: type[Exception] = StudentError
    for name in names:
        kind = getattr(builtins, name, None)
        ends_loop = kind in (StopIteration, StopAsyncIteration) and not iterating
        if isinstance(kind, type) and issubclass(kind, Exception) and kind is not Exception and not ends_loop:
            base = kind
            break
    try:
        kind = base if base.__name__ == names[0] else type(names[0], (base,), {})
        if kind is KeyError:
            with contextlib.suppress(Exception):  # its text is the key as Python writes it
                return KeyError(ast.literal_eval(text))
        error: Exception = kind(text)
        return error
    except Exception:  # noqa: BLE001  (a few built-in types want more arguments)
        return StudentError(f"{names[0]}: {text}")


class Checker:
    """Runs the cells that the instructors wrote, and says how each test went."""

    def __init__(self, channel: transport.Channel) -> None:
        self.channel = channel
        # where the assignment's own modules are imported from; the working folder holds files of students
        self.course = Path(tempfile.mkdtemp(prefix=".course-"))
        folder = Folder(Path.cwd())
        self.student = Student(channel, folder, Guard(Path.cwd(), self.course))
        self.names = Namespace(self.student)
        self.student.replaced = self.names.replaced
        self.shell = new_shell(self.names, MainModule(self.names))
        # the traceback of a test would show hidden lines
        for name in ("showtraceback", "showsyntaxerror"):
            setattr(self.shell, name, lambda *args, **kwargs: None)
        self.changed = False
        _watch_seeds(self.student)
        _watch_patches(self.student)
        _refuse_sources()

    def serve(self) -> None:
        """Run what comes through the channel until it closes."""
        while True:
            match protocol.to_checker(self.channel.receive()):
                case Files(files):
                    self.student.give(files)
                    Folder(self.course).write(files)
                    report = Report()
                case Names() as names:
                    self.names.use(names)
                    self.student.classes = frozenset(names.classes)
                    report = Report()
                case Test(source):
                    report = self._test(source)
                case Cell(source):
                    report = self._cell(source)
                case _:
                    continue  # the answer to a question that was given up
            self.channel.send(protocol.encode(report))

    def _cell(self, source: str) -> Report:
        """Run a cell of the instructors' that is no test."""
        before = dict(self.names)
        report = self._run(source)
        self.names.after_setup(before)
        return report

    def _test(self, source: str) -> Report:
        """Run a test; if a call changed its arguments, run it again without showing it such changes.

        A test that sees them can say that an argument must stay as it is. One that doesn't still asks what it
        asked: else a function could change the question until its answer is right.
        """
        _reseed()
        report = self._run_test(source)
        if self.changed and report.failure is None:
            self.student.shows_changes = False
            try:
                unchanged = self._run_test(source)
            finally:
                self.student.shows_changes = True
            if unchanged.failure is not None or _points(unchanged) < _points(report):
                return unchanged
        return report

    def _run_test(self, source: str) -> Report:
        self.names.begin_test()
        stdout, stderr, stdin = sys.stdout, sys.stderr, sys.stdin
        try:
            self.student.begin_test()
            report = self._run(source)
        finally:
            sys.stdout, sys.stderr, sys.stdin = stdout, stderr, stdin
            self.student.end_test()
            self.names.end_test()
        return report

    def _run(self, source: str) -> Report:
        self.student.changed = False
        result = self.shell.run(source)
        self.changed = self.student.changed
        error = result.error_before_exec or result.error_in_exec
        outputs, points = self.shell.outputs.collected, result.result
        if error is not None:
            where, fault = getattr(error, "where", ""), self._is_fault(source, result)
            message, called = _message(error), getattr(error, "called", "")
            if called:
                message = f"{message} (raised by {called})" if message else f"raised by {called}"
            else:  # a test may say it in its own words
                called = getattr(error.__context__, "called", "")
            for names, why in (
                (self.student.kept_back, "what your code changed in it is not seen, as the test wrote it"),
                (self.student.patched, "a test can't patch it for your code, which has libraries of its own"),
            ):
                message += f" ({', '.join(sorted(names)[:5])}: {why}.)" if names else ""
            return Report(outputs, Failure(type(error).__name__, message, where, fault, _line(error), called))
        if isinstance(points, int | float) and not isinstance(points, bool):
            return Report(outputs, points=float(points))
        return Report(outputs)

    def _is_fault(self, source: str, result: ExecutionResult) -> bool:
        """Whether it is the cell that failed, or this machine, and not what the cell asks of the student.

        What came out of the student's code never is a fault, nor what a test says by `assert`. The rest is
        one where the student has no part in it.
        """
        error = result.error_in_exec
        if result.error_before_exec is not None or isinstance(error, CodecError):
            return True
        if isinstance(error, AssertionError) or hasattr(error, "where"):
            return False
        if isinstance(error, ImportError):
            return True
        if isinstance(error, NameError) and error.name and error.name not in _bound(source):
            return not self.names.is_of_students(error.name)
        if isinstance(error, OSError) and error.filename is not None:
            return not self.student.may_have_written(error.filename)
        return not self.student.reached


def _bound(source: str) -> set[str]:
    """Return the names that a cell binds anywhere."""
    try:
        nodes = list(ast.walk(ast.parse(source)))
    except SyntaxError:  # IPython's own lines
        return set()
    return {node.id for node in nodes if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load)}


def _line(error: BaseException) -> int:
    """Return which line of the cell was being run, from 1; 0 if that can't be told."""
    if isinstance(error, SyntaxError) and error.lineno:
        return error.lineno
    shell = InteractiveShell.instance()
    line, trace = 0, error.__traceback__
    while trace is not None:
        # the innermost of the cell's own frames, not one of a library's
        if shell.compile.format_code_name(trace.tb_frame.f_code.co_filename):
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


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


def _watch_seeds(student: Student) -> None:
    """Let the student's process be told of the seeds that tests set."""
    for library, module in (("random", random), ("numpy", np.random)):

        def seed(
            value: Any = None, *args: Any, _seed: Any = module.seed, _library: str = library, **kwargs: Any
        ) -> None:
            student.seeded(_library, value)
            _seed(value, *args, **kwargs)

        module.seed = seed  # type: ignore[attr-defined]


def _watch_patches(student: Student) -> None:
    """Remember what tests patch in libraries: it has no effect on the student's code."""
    patcher: Any = unittest.mock._patch  # what all forms of patch come to
    enter = patcher.__enter__

    def entered(self: Any) -> Any:
        found = enter(self)
        target = self.target
        if isinstance(target, ModuleType) and target.__name__ not in ("builtins", "sys"):
            student.patched.add(f"{target.__name__}.{self.attribute}")
        return found

    patcher.__enter__ = entered


def _refuse_sources() -> None:
    """Let a test that reads the source of a student's function be told that it can't."""
    for name in ("getsource", "getsourcelines", "getsourcefile", "getfile"):
        original = getattr(inspect, name)

        def read(thing: Any, _original: Any = original, _name: str = name) -> Any:
            if reference_of(thing) is not None:
                raise CodecError(
                    f"a test can't read the source of a student's function or class (inspect.{_name}); check "
                    "what it does instead"
                )
            return _original(thing)

        setattr(inspect, name, read)


def serve(channel: socket.socket) -> None:
    """Be the checking process until the channel closes."""
    try:
        Checker(transport.Channel(channel)).serve()
    except transport.EndedError:
        os._exit(0)
