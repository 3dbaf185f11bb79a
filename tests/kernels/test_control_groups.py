"""Sandboxes get control groups of their own where there is a group to divide, and only there."""

import contextlib
import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from heldout.kernels import control_groups
from heldout.kernels.control_groups import CONTROLLERS, OURS, ControlGroups, delegated, may_hold_groups
from heldout.paths import ROOT

# what the kernel puts into a new group
FILES = {
    "cgroup.controllers": "cpuset cpu io memory hugetlb pids",
    "cgroup.kill": "",
    "cgroup.procs": "",
    "cgroup.subtree_control": "",
    "cgroup.type": "domain",
    "memory.events": "low 0\nhigh 0\nmax 0\noom 0\noom_kill 0\n",
    "memory.max": "max",
    "memory.oom.group": "0",
    "memory.peak": "8192",
    "memory.swap.max": "max",
    "pids.max": "max",
}


class Hierarchy:
    """A folder that looks like a group, and what is written to its files and those of groups below it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.written: list[tuple[str, str]] = []

    def write(self, file: Path, text: str) -> None:
        """Take note; as in the kernel, a file is there or not, and a process is in one group at a time."""
        assert file.is_file(), f"there is no {file}"
        self.written.append((file.relative_to(self.root).as_posix(), text))
        if file.name == "cgroup.procs":
            (self.root / "cgroup.procs").write_text("")


@pytest.fixture
def hierarchy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Hierarchy:
    """A group that was given to us, with two processes in it."""
    make = Path.mkdir

    def mkdir(self: Path, mode: int = 0o777, parents: bool = False, exist_ok: bool = False) -> None:
        make(self, mode, parents, exist_ok)
        for name, text in FILES.items():
            (self / name).write_text(text)

    monkeypatch.setattr(Path, "mkdir", mkdir)
    made = Hierarchy(tmp_path / "user.slice")
    made.root.mkdir()
    (made.root / "cgroup.procs").write_text("17\n18\n")
    monkeypatch.setattr(control_groups, "_write", made.write)
    return made


def test_a_sandbox_has_the_limits_it_was_given(hierarchy: Hierarchy) -> None:
    groups = ControlGroups(hierarchy.root)
    # a group with groups below it may have no process itself
    assert hierarchy.written[:1] == [(f"{OURS}/cgroup.procs", "17")]
    assert hierarchy.written[-3:] == [("cgroup.subtree_control", f"+{name}") for name in CONTROLLERS]
    hierarchy.written.clear()
    group = groups.new("7", memory=1 << 30, processes=64)
    group.enter()
    assert dict(hierarchy.written) == {
        "sandbox-7/memory.max": str(1 << 30),
        "sandbox-7/memory.oom.group": "1",
        "sandbox-7/memory.swap.max": "0",
        "sandbox-7/pids.max": "64",
        "sandbox-7/cgroup.procs": "0",
    }
    assert group.memory() == 8192
    assert not group.ran_out()
    (group.path / "memory.events").write_text("oom 1\noom_kill 1\n")
    assert group.ran_out()


def test_only_what_was_given_to_us_is_divided(hierarchy: Hierarchy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert may_hold_groups(hierarchy.root)
    (hierarchy.root / "cgroup.controllers").write_text("cpu pids")  # memory is counted elsewhere
    assert not may_hold_groups(hierarchy.root)
    (hierarchy.root / "cgroup.controllers").write_text(" ".join(CONTROLLERS))
    monkeypatch.setattr(os, "geteuid", lambda: 0)  # who may write to every group there is
    assert not may_hold_groups(hierarchy.root)
    monkeypatch.setattr(os, "getxattr", lambda path, name: b"1" if name == "trusted.delegate" else b"")
    assert may_hold_groups(hierarchy.root)
    assert not may_hold_groups(hierarchy.root / "nothing")


def test_a_process_that_does_not_exist_has_no_group() -> None:
    assert delegated("0") is None


@pytest.fixture
def group_of_ours() -> Iterator[Path]:
    """A group in the system's own hierarchy, whichever controllers there are."""
    mounts = [line.split() for line in Path("/proc/self/mounts").read_text().splitlines()]
    places = [delegated(), *(Path(fields[1]) for fields in mounts if fields[2] == "cgroup2")]
    for place in filter(None, places):
        folder = place / f"heldout-test-{os.getpid()}"
        try:
            folder.mkdir()
        except OSError:
            continue
        yield folder
        for path in sorted(folder.rglob("*"), reverse=True):
            if path.is_dir():
                path.rmdir()
        folder.rmdir()
        return
    pytest.skip("no control group (v2) can be made here")


@pytest.mark.sandbox
def test_a_group_s_end_ends_all_that_is_in_it(group_of_ours: Path) -> None:
    group = ControlGroups(group_of_ours, ()).new("1", 1 << 30, 64)
    # in a session of its own, and out of the reach of who started it
    code = "import os, time\nos.fork() or (os.setsid(), os.fork(), time.sleep(60))\ntime.sleep(60)"
    parent = subprocess.Popen([sys.executable, "-c", code], preexec_fn=group.enter)
    group.end()
    assert parent.wait(10) == -9
    assert not group.path.exists()


SUPERVISED = """
import json, os, socket, sys
from pathlib import Path
from heldout.kernels import sandbox
from heldout.kernels.control_groups import ControlGroups

folder, base, client, channel = Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:])
groups = ControlGroups(folder, ())

def run(end):
    end.sendall(Path("/proc/self/cgroup").read_bytes())
    end.recv(1)

client, channel = socket.socket(fileno=client), socket.socket(fileno=channel)
sandbox.supervise(client, channel, sandbox.SandboxLimits(), base, run, groups)
"""


@pytest.mark.sandbox
def test_a_sandbox_runs_in_a_group_of_its_own_and_does_not_see_it(
    group_of_ours: Path, tmp_path: Path
) -> None:
    client, theirs = socket.socketpair()
    channel, inside = socket.socketpair()
    numbers = [theirs.fileno(), inside.fileno()]
    with contextlib.closing(client), contextlib.closing(channel):
        supervisor = subprocess.Popen(
            [sys.executable, "-c", SUPERVISED, str(group_of_ours), str(tmp_path), *map(str, numbers)],
            pass_fds=numbers,
            cwd=ROOT,
        )
        theirs.close()
        inside.close()
        client.settimeout(30)
        channel.settimeout(30)
        answers = client.makefile("rb")
        first = json.loads(answers.readline())
        if "error" in first:
            pytest.skip(f"no sandbox on this system: {first['error']}")
        groups = channel.recv(65536).decode().splitlines()
        (own,) = group_of_ours.glob("sandbox-*")
        assert str(first["pid"]) in (own / "cgroup.procs").read_text().split()
        assert {line.rpartition(":")[2] for line in groups} == {"/"}
        client.shutdown(socket.SHUT_WR)
        assert json.loads(answers.readline())["reason"] == "its client is gone"
        answers.close()
    assert supervisor.wait(10) == 0
    assert not own.exists()
