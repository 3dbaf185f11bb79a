"""The working folder of a process, and which of its files have changed, so that they can be sent on.

Files cross by value: regular ones, with names that any system has, in bounded number and size.
"""

import os
import re
import stat
from pathlib import Path

FILES = 500
FILE_BYTES = 16 << 20
TOTAL_BYTES = 32 << 20
PART = re.compile(r"[\w][\w .,()+=@-]*", re.ASCII)
DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
# what Python, pytest and Matplotlib look for where they are started
KEPT_BACK = {"__pycache__", "conftest.py", "matplotlibrc", "pytest.ini", "setup.cfg", "tox.ini"}
CODE = (".egg-link", ".pth", ".pyc", ".pyd", ".so")


def is_portable(name: str) -> bool:
    """Whether a relative path is one that any system takes, of visible files only."""
    parts = name.split("/")
    return 0 < len(parts) <= 8 and len(name) <= 200 and all(map(_is_plain, parts))


def _is_plain(part: str) -> bool:
    return (
        bool(PART.fullmatch(part))
        and not DEVICES.fullmatch(part)
        and part not in KEPT_BACK
        and not part.endswith(CODE)
    )


class Folder:
    """The folder: what was in it when somebody looked last.

    It is looked through each time, which takes microseconds: libraries such as h5py and TensorFlow open files
    where Python hears nothing of it. Built-in functions that tests like to forbid, `sorted` or `open`, are
    not used for it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._seen: dict[str, tuple[int, int, int]] = {}

    def write(self, files: dict[str, bytes]) -> None:
        """Put files into the folder; they count as seen. What can't be written is left out."""
        for name, data in files.items():
            path = self.path / name
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                if path.is_symlink():
                    path.unlink()
                path.write_bytes(data)
                self._seen[name] = _state(path.lstat())
            except OSError:
                continue

    def remove(self, names: list[str]) -> None:
        """Remove files from the folder."""
        for name in names:
            self._seen.pop(name, None)
            try:
                (self.path / name).unlink()
            except OSError:
                continue

    def changed(self) -> tuple[dict[str, bytes], list[str]]:
        """Return the files that have changed since somebody looked last, and the names of lost ones."""
        present = self._scan()
        lost = [name for name in self._seen if name not in present]
        found: dict[str, bytes] = {}
        left = TOTAL_BYTES
        for name, state in present.items():
            if self._seen.get(name) != state and state[1] <= left and state[1] <= FILE_BYTES:
                try:
                    found[name] = _read(self.path / name, state[1])
                except OSError:
                    continue
                left -= state[1]
        self._seen = present
        return found, lost

    def _scan(self) -> dict[str, tuple[int, int, int]]:
        found: dict[str, tuple[int, int, int]] = {}
        waiting = [("", self.path)]
        while waiting and len(found) < FILES:
            prefix, folder = waiting.pop(0)
            try:
                entries = [*os.scandir(folder)]
            except OSError:
                continue
            entries.sort(key=lambda entry: entry.name)
            for entry in entries[: 2 * FILES]:
                name = prefix + entry.name
                try:
                    if not is_portable(name):
                        continue
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append((f"{name}/", Path(entry.path)))
                    elif entry.is_file(follow_symlinks=False) and len(found) < FILES:
                        found[name] = _state(entry.stat(follow_symlinks=False))
                except OSError:
                    continue
        return found


def _state(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_mtime_ns, status.st_size, status.st_ino


def _read(path: Path, size: int) -> bytes:
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise OSError
        return file.read(size)
