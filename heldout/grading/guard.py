"""Keeps the checking process from executing what students' files hold.

Their files lie in its working folder, where a test may read them. Python would also import modules from
there, run scripts, and unpickle; all that is refused by an audit hook, which nothing can take away again.
"""

import os
import sys
from pathlib import Path
from typing import Any

from heldout.grading.codec import CodecError

PROGRAMS = ("subprocess.Popen", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "pty.spawn")
# what a pickle may name: it makes data and calls no code of anybody's
HARMLESS = {
    *(
        (module, name)
        for module in ("builtins", "__builtin__")
        for name in ("set", "frozenset", "complex", "bytearray")
    ),
    *(("collections", name) for name in ("OrderedDict", "Counter", "deque")),
    *(("datetime", name) for name in ("date", "datetime", "time", "timedelta", "timezone")),
    ("_codecs", "encode"),
    ("decimal", "Decimal"),
    ("fractions", "Fraction"),
}


class Guard:
    """The hook of this process. ``foreign`` are the names of the files that came from the student."""

    def __init__(self, folder: Path, course: Path) -> None:
        self.foreign: set[str] = set()
        self._known: dict[str, bool] = {}
        self._folder, self._course = os.path.realpath(folder), os.path.realpath(course)
        sys.path[:] = [str(course), *(entry for entry in sys.path if not self._inside(entry))]
        sys.addaudithook(self._hear)

    def _inside(self, path: object) -> bool:
        """Whether a path leads into the working folder, or is it."""
        if not isinstance(path, str):
            return False
        if path not in self._known:
            real = os.path.realpath(path)
            within = real == self._folder or real.startswith(self._folder + os.sep)
            course = real == self._course or real.startswith(self._course + os.sep)
            self._known[path] = within and not course
        return self._known[path]

    def _is_foreign(self, path: object) -> bool:
        """Whether a path is that of a file that came from the student."""
        return isinstance(path, str) and os.path.relpath(os.path.realpath(path), self._folder) in self.foreign

    def _hear(self, event: str, args: tuple[Any, ...]) -> None:
        if event == "import":
            path = args[2]
            if isinstance(path, list) and any(map(self._inside, path)):
                path[:] = [entry for entry in path if not self._inside(entry)]
        elif not self.foreign:
            return
        elif event == "pickle.find_class" and tuple(args) not in HARMLESS:
            raise CodecError(f"a test can't unpickle what students write: {args[0]}.{args[1]}")
        elif event in PROGRAMS:
            raise CodecError(f"a test can't start programs where the student has written files ({event})")
        elif event == "exec" and self._is_foreign(getattr(args[0], "co_filename", None)):
            raise CodecError(f"a test can't run a file of the student's: {Path(args[0].co_filename).name}")
