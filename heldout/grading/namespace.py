"""The names of test cells: their own, and, where they lack one, the student's.

A test may delete or replace what the student's functions read: names that the assignment's own source
defines, and built-in functions. Only these are told to the student's process, so that a name of the test's,
such as ``expected``, never is.
"""

import builtins
import importlib
import re
from types import BuiltinFunctionType, ModuleType
from typing import Any, Protocol

from heldout.grading.protocol import Names
from heldout.grading.remote import reference_of

BUILTIN = {
    name: value
    for name, value in vars(builtins).items()
    if isinstance(value, BuiltinFunctionType | type)
    and not name.startswith("_")
    and not (isinstance(value, type) and issubclass(value, BaseException))
}
DELETED = object()  # in place of a value


class Naming(Protocol):
    """What the names of the student's process are asked of."""

    def name(self, name: str) -> Any:
        """Return what the student's notebook calls by this name."""


class Namespace(dict[str, Any]):
    """The names of the test cells; those it lacks are the student's."""

    def __init__(self, student: Naming) -> None:
        super().__init__(__name__="__main__")
        self._student = student
        self._replaceable: set[str] = set()
        self._students: set[str] = set()
        self._tests: set[str] = set()
        self._imports: dict[str, tuple[str, str]] = {}
        self._starred: list[str] = []
        self._deleted: set[str] = set()
        self._set_up: dict[str, Any] = {}
        self._hidden: dict[str, Any] = {}
        self._before: dict[str, Any] = {}

    def use(self, names: Names) -> None:
        """Take over what the names of the assignment's source are."""
        self._replaceable = {name for name in names.read if name.strip("_")}
        self._students = {name for name in names.students if name.strip("_")}
        self._tests = set(names.tests)
        for statement in names.imports:
            self._note_import(statement)

    def _note_import(self, statement: str) -> None:
        """Remember which names an import statement of the source binds, and to what."""
        if match := re.fullmatch(r"from ([\w.]+) import (.+)", statement):
            module, what = match.groups()
            for part in what.split(", "):
                if part == "*":
                    self._starred.append(module)
                else:
                    name, _, alias = part.partition(" as ")
                    self._imports[alias or name] = (module, name)
        elif match := re.fullmatch(r"import (.+)", statement):
            for part in match[1].split(", "):
                module, _, alias = part.partition(" as ")
                self._imports[alias or module.partition(".")[0]] = (module, "" if alias else module)

    def is_of_students(self, name: str) -> bool:
        """Whether a name is one that students are to give, by the assignment's own source."""
        return name in self._students or name in self._replaceable or name in self._imports

    # -- looking up

    def __missing__(self, name: str) -> Any:
        if name in self._deleted:
            raise KeyError(name)
        if name in self._students or name in self._replaceable:
            return self._student.name(name)
        found = self._imported(name)
        if found is not None:
            dict.__setitem__(self, name, found)
            return found
        # what an earlier test has left is the test's, also where that one did not get so far
        if hasattr(builtins, name) or name.startswith("_") or name in self._tests:
            raise KeyError(name)
        return self._student.name(name)

    def _imported(self, name: str) -> Any:
        """Return what the source imports by this name: a test's libraries are never the student's."""
        try:
            if name in self._imports:
                module, what = self._imports[name]
                found = importlib.import_module(module)
                if what == module:  # `import a.b` binds a
                    return importlib.import_module(module.partition(".")[0])
                if not what:
                    return found
                return (
                    getattr(found, what)
                    if hasattr(found, what)
                    else importlib.import_module(f"{module}.{what}")
                )
            for module in self._starred:
                found = importlib.import_module(module)
                if not name.startswith("_") and hasattr(found, name):
                    return getattr(found, name)
        except ImportError:
            return None
        return None

    def __contains__(self, name: object) -> bool:
        if super().__contains__(name):
            return True
        if not isinstance(name, str) or not (name in self._students or name in self._replaceable):
            return False
        return self.get(name, DELETED) is not DELETED

    def get(self, name: str, default: Any = None) -> Any:
        """Return the value of a name, or the default where neither the test nor the student has one."""
        try:
            return self[name]
        except (KeyError, NameError):
            return default

    def __delitem__(self, name: str) -> None:
        if dict.__contains__(self, name):
            super().__delitem__(name)
        elif name not in self._replaceable or name in self._deleted:
            raise KeyError(name)
        else:
            self[name]  # raises KeyError where there is none
        if name in self._replaceable:
            self._deleted.add(name)

    def __setitem__(self, name: str, value: Any) -> None:
        self._deleted.discard(name)
        super().__setitem__(name, value)

    # -- around the cells

    def after_setup(self, before: dict[str, Any]) -> None:
        """Note what a cell that is no test has bound; ``before`` is what there was."""
        for name, value in self.items():
            if name not in before or before[name] is not value:
                self._set_up[name] = value

    def begin_test(self) -> None:
        """Let the test see the student's where the student may have changed what a cell has set up."""
        own = dict(self)
        self._hidden = {
            name: own[name]
            for name in self._students
            if name in own and own[name] is self._set_up.get(name) and not isinstance(own[name], ModuleType)
        }
        for name in self._hidden:
            super().__delitem__(name)
        self._deleted = set()
        self._before = {name: own[name] for name in (self._replaceable | BUILTIN.keys()) & own.keys()}

    def replaced(self) -> dict[str, Any]:
        """Return what the test has replaced so far for the student's code: values by name, or `DELETED`."""
        found: dict[str, Any] = dict.fromkeys(self._deleted, DELETED)
        for name in (self._replaceable | BUILTIN.keys()) & self.keys():
            value = dict.__getitem__(self, name)
            if name in self._before and self._before[name] is value:
                continue
            if name in self._replaceable or callable(value):
                found[name] = value
        for name, original in BUILTIN.items():
            value = getattr(builtins, name, original)
            if (
                value is not original
                and name not in found
                and callable(value)
                and reference_of(value) is None
            ):
                found[name] = value
        return found

    def end_test(self) -> None:
        """Undo what the test has replaced; other names of its own stay, as in any notebook."""
        for name in (self._replaceable | BUILTIN.keys()) & self.keys():
            if name not in self._before and (name in self._replaceable or name in BUILTIN):
                super().__delitem__(name)
        for name, value in {**self._hidden, **self._before}.items():
            if name in self._before or not dict.__contains__(self, name):
                super().__setitem__(name, value)
        for name, original in BUILTIN.items():
            if getattr(builtins, name, None) is not original:
                setattr(builtins, name, original)
        self._deleted, self._hidden, self._before = set(), {}, {}


class MainModule:
    """What test cells know as ``__main__``: its attributes are their names."""

    def __init__(self, namespace: Namespace) -> None:
        object.__setattr__(self, "__dict__", namespace)

    def __getattr__(self, name: str) -> Any:
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(f"module '__main__' has no attribute {name!r}") from None

    def __setattr__(self, name: str, value: Any) -> None:
        self.__dict__[name] = value

    def __delattr__(self, name: str) -> None:
        try:
            del self.__dict__[name]
        except KeyError:
            raise AttributeError(name) from None
