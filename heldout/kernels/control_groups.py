"""Gives each sandbox a control group (cgroup v2) of its own, where the system has delegated one to us.

A group counts what the kernel holds for its processes, too, ends what takes more memory than it may, and
shares processor time by group and not by session. systemd delegates with ``Delegate=yes``; a container may
have all of its hierarchy. Elsewhere `sandbox` sums up what it can see, and `cores` keeps submissions apart.

Files and their meaning: the kernel's Documentation/admin-guide/cgroup-v2.rst.
"""

import contextlib
import os
import time
from pathlib import Path

CONTROLLERS = ("cpu", "memory", "pids")
OURS = "heldout"  # the group of whoever has sandboxes: one with groups below it may have no process itself
SANDBOX = "sandbox-"
DELEGATED = ("user.delegate", "trusted.delegate")  # extended attributes that systemd sets
ENDING_SECONDS = 5.0


def delegated(process: str = "self") -> Path | None:
    """Return the group in which a process may make others, with all `CONTROLLERS`; None if there is none."""
    try:
        groups = dict(line.split(":", 2)[1:] for line in _lines(f"/proc/{process}/cgroup"))
        mounted = next(
            fields for fields in map(str.split, _lines("/proc/self/mounts")) if fields[2] == "cgroup2"
        )
        group = groups[""]
    except (OSError, ValueError, KeyError, StopIteration):
        return None
    root = Path(mounted[1])
    own = root / group.lstrip("/")
    if own.name == OURS:
        own = own.parent
    return own if may_hold_groups(own) else None


def may_hold_groups(own: Path) -> bool:
    """Whether a group is there for us to divide."""
    try:
        controllers = (own / "cgroup.controllers").read_text().split()
    except OSError:
        return False
    writable = all(os.access(own / name, os.W_OK) for name in (".", "cgroup.procs", "cgroup.subtree_control"))
    # root may write anywhere: only what was given away is ours, or a container's root, which has a type
    given = os.geteuid() != 0 or _has_attribute(own) or (own.is_mount() and (own / "cgroup.type").exists())
    return writable and given and set(CONTROLLERS) <= set(controllers)


def _has_attribute(own: Path) -> bool:
    for name in DELEGATED:
        with contextlib.suppress(OSError):
            if os.getxattr(own, name) == b"1":
                return True
    return False


def _lines(path: str) -> list[str]:
    return Path(path).read_text().splitlines()


class ControlGroups:
    """A group that was delegated, below which each sandbox has its own.

    Raises `OSError` if the system does not let it be divided.
    """

    def __init__(self, folder: Path, controllers: tuple[str, ...] = CONTROLLERS) -> None:
        self._folder, self._controllers = folder, controllers
        ours = folder / OURS
        ours.mkdir(exist_ok=True)
        while processes := _lines(str(folder / "cgroup.procs")):
            for process in processes:
                with contextlib.suppress(ProcessLookupError):
                    _write(ours / "cgroup.procs", process)
        for name in controllers:
            _write(folder / "cgroup.subtree_control", f"+{name}")
        for left in folder.glob(f"{SANDBOX}*"):  # by a supervisor that was killed
            with contextlib.suppress(OSError):
                left.rmdir()

    def new(self, name: str, memory: int, processes: int) -> "ControlGroup":
        """Make the group of one sandbox, with these limits in bytes and in processes and threads."""
        path = self._folder / f"{SANDBOX}{name}"
        path.mkdir()
        group = ControlGroup(path)
        if "memory" in self._controllers:
            _write(path / "memory.max", str(memory))
            _write(path / "memory.oom.group", "1")  # all of it ends, not a process that the kernel picks
            with contextlib.suppress(FileNotFoundError):  # a kernel without swap
                _write(path / "memory.swap.max", "0")
        if "pids" in self._controllers:
            _write(path / "pids.max", str(processes))
        return group


class ControlGroup:
    """The group of one sandbox. The share of the processor is that of every other group (``cpu.weight``)."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def enter(self) -> None:
        """Put this process into the group, with all that it will start."""
        _write(self.path / "cgroup.procs", "0")

    def memory(self) -> int:
        """Return the most bytes that were held at a time; what is held now where the kernel does not say."""
        for name in ("memory.peak", "memory.current"):
            with contextlib.suppress(OSError):
                return int((self.path / name).read_text())
        return 0

    def ran_out(self) -> bool:
        """Whether something was ended for taking more memory than there is."""
        with contextlib.suppress(OSError):
            events = dict(line.split() for line in _lines(str(self.path / "memory.events")))
            return int(events.get("oom_kill", 0)) > 0
        return False

    def end(self) -> None:
        """End all that is left in the group, and remove it."""
        with contextlib.suppress(OSError):
            _write(self.path / "cgroup.kill", "1")
        deadline = time.monotonic() + ENDING_SECONDS
        while time.monotonic() < deadline:
            try:
                self.path.rmdir()
            except FileNotFoundError:
                return
            except OSError:  # until the last process is gone
                time.sleep(0.01)
            else:
                return


def _write(file: Path, text: str) -> None:
    """Write to a file of the kernel's, which is there; none is made where it is not."""
    with file.open("r+") as opened:
        opened.write(text)
