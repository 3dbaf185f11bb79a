"""The sandbox: what surrounds a fork of the server in which code that nobody trusts is run.

Two processes make one sandbox. The supervisor stays outside: it forks the confined process, watches its
memory, interrupts it when asked, and ends it with the client. The confined process is the first of a PID
namespace, so that nothing it starts outlives it. It has namespaces of its own for mounts, network and IPC,
sees the system's and Python's files read-only, and writes to one folder that exists in memory alone.

As root no user namespace is needed: the confined process gives root up for a user id that nobody has.
Other users need unprivileged user namespaces, which some systems turn off; then `SandboxError` says so.
"""

import contextlib
import ctypes
import json
import os
import platform
import random
import resource
import select
import signal
import socket
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from heldout.kernels import seccomp
from heldout.kernels.control_groups import ControlGroup, ControlGroups
from heldout.kernels.forked import run_and_exit

HOME = Path("/home/student")
# Seen by the confined process, read-only, where they exist; Python's own folders come besides.
SYSTEM = ["/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64", "/libx32", "/nix/store"]
SETTINGS = ["/etc/alternatives", "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime", "/etc/ssl/openssl.cnf"]
# not /dev/zero: memory that is mapped from it counts for no process once it is let go of
DEVICES = ["/dev/full", "/dev/null", "/dev/random", "/dev/urandom"]
FIRST_USER_ID = 0x70000000  # above every id that systems give away
USER_ID = 1000  # as seen from inside a user namespace
POLL_SECONDS = 0.1
WAITING_SIGNALS = 1024
# a socket's full buffer takes so much that belongs to no process; programs have a few dozen descriptors, and
# a few sockets among them, of which some may wait where no descriptor leads
DESCRIPTOR_BYTES, FREE_DESCRIPTORS, FREE_SOCKETS = 640 << 10, 64, 64
# what the kernel notes of a stretch of memory with rights of its own; a process may have a million of them
MAPPING_BYTES, MAPPINGS_SECONDS = 512, 1.0

# from linux/sched.h, sys/mount.h, sys/prctl.h and asm/unistd.h
NEWNS, NEWCGROUP, NEWUTS, NEWIPC = 1 << 17, 1 << 25, 1 << 26, 1 << 27
NEWUSER, NEWPID, NEWNET = 1 << 28, 1 << 29, 1 << 30
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_REMOUNT, MS_BIND, MS_REC, MS_PRIVATE = 1, 2, 4, 32, 4096, 16384, 1 << 18
MNT_DETACH, AT_FDCWD, AT_RECURSIVE = 2, -100, 0x8000
MOUNT_ATTR_RDONLY, MOUNT_ATTR_NOSUID, MOUNT_ATTR_NODEV = 1, 2, 4
PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_CAPBSET_DROP, PR_SET_NO_NEW_PRIVS = 1, 4, 24, 38
CAPABILITY_VERSION = 0x20080522
SYS_MOUNT_SETATTR = 442
SYS_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}

_libc = ctypes.CDLL(None, use_errno=True)


class SandboxError(RuntimeError):
    """This system can't confine a process; the message says what it refused."""


@dataclass(frozen=True)
class SandboxLimits:
    """What a confined process may use at most, and which paths it may read besides the system's.

    ``memory`` counts bytes of all its processes together, ``files`` bytes of its folder, ``processes``
    processes and threads. ``cores`` are the processor cores that it runs on, all if there are none.
    """

    memory: int = 4 << 30
    files: int = 256 << 20
    processes: int = 512
    readable: tuple[str, ...] = ()
    cores: tuple[int, ...] = ()


def _check(result: int, what: str) -> None:
    if result != 0:
        number = ctypes.get_errno()
        raise SandboxError(f"{what}: {os.strerror(number)}")


def _mount(source: str | None, target: str, kind: str | None, flags: int, options: str | None = None) -> None:
    encoded = [text.encode() if text is not None else None for text in (source, target, kind, options)]
    _check(
        _libc.mount(encoded[0], encoded[1], encoded[2], ctypes.c_ulong(flags), encoded[3]),
        f"mounting {source or kind} on {target}",
    )


def _make_read_only(target: str) -> None:
    """Make a mount and all below it read-only, without set-user-id programs and devices."""
    attributes = (ctypes.c_uint64 * 4)(MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV, 0, 0, 0)
    _check(
        _libc.syscall(
            SYS_MOUNT_SETATTR, AT_FDCWD, target.encode(), AT_RECURSIVE, attributes, ctypes.sizeof(attributes)
        ),
        f"making {target} read-only",
    )


def supervise(
    client: socket.socket,
    channel: socket.socket,
    sandbox: SandboxLimits,
    base: Path,
    run: Callable[[socket.socket], None],
    groups: ControlGroups | None = None,
) -> None:
    """Run ``run(channel)`` in a confined fork of this process until it ends or the client is gone.

    The client reads lines of JSON: ``{"pid": …}`` once the sandbox stands, or ``{"error": …}``, and at
    the end ``{"status": …, "memory": peak, "reason": …}``, where the reason is empty or says which limit
    was passed. Each byte that the client sends is an interrupt. ``base`` is an empty folder to mount on.
    With ``groups``, the system itself counts memory and processes, and shares out the processor.
    """
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)  # the server's end is ours
    try:
        as_root = _unshare()
    except SandboxError as error:
        _tell(client, error=str(error))
        return
    group = None
    if groups is not None:  # what is written to the folder, which is memory, is counted there as well
        group = groups.new(str(os.getpid()), sandbox.memory + sandbox.files, sandbox.processes)
    try:
        _supervise(
            client,
            channel,
            sandbox,
            group,
            lambda ready: _become_confined(sandbox, base, as_root, group, lambda: run(channel), ready),
        )
    finally:
        if group is not None:
            group.end()


def _supervise(
    client: socket.socket,
    channel: socket.socket,
    sandbox: SandboxLimits,
    group: ControlGroup | None,
    confined: Callable[[int], NoReturn],
) -> None:
    """Fork, become ``confined`` in the child, and watch it."""
    ready, ready_child = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(ready)
        client.close()
        confined(ready_child)
    os.close(ready_child)
    channel.close()
    try:
        with os.fdopen(ready, "rb") as pipe:
            problem = pipe.read().decode()
        if problem:
            os.waitpid(pid, 0)
            _tell(client, error=problem)
            return
        _tell(client, pid=pid)
        peak, reason = _watch(client, pid, sandbox.memory, group)
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    if group is not None:
        peak, reason = group.memory(), reason or ("memory" if group.ran_out() else "")
    _tell(client, status=os.waitstatus_to_exitcode(status), memory=peak, reason=reason)


def _tell(client: socket.socket, **message: object) -> None:
    with contextlib.suppress(OSError):
        client.sendall(json.dumps(message).encode() + b"\n")


def _unshare() -> bool:
    """Leave the namespaces that the child shall not share; return whether root's way was open."""
    if platform.machine() not in SYS_PIVOT_ROOT:
        raise SandboxError(f"no sandbox for {platform.machine()} processors")
    spaces = NEWPID | NEWNET | NEWIPC | NEWUTS
    if os.geteuid() == 0 and _libc.unshare(spaces) == 0:
        return True
    uid, gid = os.geteuid(), os.getegid()
    _check(
        _libc.unshare(spaces | NEWUSER),
        "making a user namespace (the system may have turned off unprivileged user namespaces)",
    )
    try:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"{USER_ID} {uid} 1")
        Path("/proc/self/gid_map").write_text(f"{USER_ID} {gid} 1")
    except OSError as error:
        raise SandboxError(f"entering a user namespace: {error}") from error
    return False


def _watch(client: socket.socket, pid: int, limit: int, group: ControlGroup | None) -> tuple[int, str]:
    """Wait for the process to end; return its peak memory and why it had to be ended, if it had."""
    ended = os.pidfd_open(pid)
    watched: list[socket.socket | int] = [client, ended]
    peak, reason, mappings, again_at = 0, "", 0, 0.0
    sockets_before = _sockets(pid)
    while True:
        readable, _, _ = select.select(watched, [], [], POLL_SECONDS)
        if ended in readable:
            return peak, reason
        if client in readable:
            try:
                interrupts = client.recv(64)
            except OSError:
                interrupts = b""
            if not interrupts:
                return peak, "its client is gone"
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGINT)
        if group is not None:  # the system watches
            continue
        tree = _tree(pid)
        if time.monotonic() > again_at:  # they cost more to count than all else; one of many tells enough
            mappings = _mappings(random.choice(tree)) * len(tree)
            again_at = time.monotonic() + MAPPINGS_SECONDS
        sockets = max(_sockets(pid) - sockets_before - FREE_SOCKETS, 0)
        used = sockets * DESCRIPTOR_BYTES + mappings * MAPPING_BYTES
        if used <= limit:
            used += memory_of(tree, limit)
        peak = max(peak, used)
        if used > limit:
            return peak, "memory"


def _tree(pid: int) -> list[int]:
    """Return a process and its descendants."""
    tree = [pid]
    for process in tree:
        with contextlib.suppress(OSError):
            for task in os.scandir(f"/proc/{process}/task"):
                tree += map(int, Path(task.path, "children").read_text().split())
    return tree


def memory_of(tree: list[int], limit: int) -> int:
    """Return the bytes that these processes hold; shared pages count once if it matters."""
    resident = sum(_resident(process) for process in tree)
    if resident <= limit or len(tree) == 1:
        return resident
    return sum(_proportional(process) for process in tree)


def _resident(pid: int) -> int:
    """Count pages, the tables that say where they are, and what open descriptors may keep in the kernel."""
    return _status(pid, "RssAnon:", "RssShmem:", "VmSwap:") + _in_kernel(pid)


def _status(pid: int, *fields: str) -> int:
    with contextlib.suppress(OSError):
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith(fields)) << 10
    return 0


def _in_kernel(pid: int) -> int:
    """Count what is no page of the process: tables of a huge mapping, and buffers of many sockets."""
    descriptors = 0
    with contextlib.suppress(OSError):
        descriptors = len(os.listdir(f"/proc/{pid}/fd"))  # noqa: PTH208  (counting, not walking)
    return _status(pid, "VmPTE:") + max(descriptors - FREE_DESCRIPTORS, 0) * DESCRIPTOR_BYTES


def _sockets(pid: int) -> int:
    """Count the sockets of a process's network, also those that wait in a queue and have no descriptor."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        return int(Path(f"/proc/{pid}/net/sockstat").read_text().split()[2])  # sockets: used 108
    return 0


def _mappings(pid: int) -> int:
    """Count the stretches of a process's memory that have rights of their own."""
    with contextlib.suppress(OSError):
        return Path(f"/proc/{pid}/maps").read_bytes().count(b"\n")
    return 0


def _proportional(pid: int) -> int:
    """Count a page that several processes share in parts; where that is kept secret, count it whole."""
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return (int(line.split()[1]) << 10) + _in_kernel(pid)
    return _resident(pid)


def _become_confined(
    sandbox: SandboxLimits,
    base: Path,
    as_root: bool,
    group: ControlGroup | None,
    run: Callable[[], None],
    ready: int,
) -> NoReturn:
    """Confine this process, say so on ``ready`` by closing it, and run; never returns."""
    try:
        os.setsid()  # out of the supervisor's process group, to which signals could be sent
        # the supervisor's handler: a process pool that ends its workers would wait for one that missed it
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        user = FIRST_USER_ID + int.from_bytes(os.urandom(3), "big") if as_root else USER_ID
        if group is not None:
            group.enter()
        if sandbox.cores:
            os.sched_setaffinity(0, sandbox.cores)
        _enter_own_root(sandbox, base, user)
        _give_up_rights(sandbox, user, as_root)
    except BaseException as error:  # noqa: BLE001  (a fork that is not confined must run nothing more)
        os.write(ready, (str(error) or type(error).__name__).encode())
        os._exit(1)
    os.close(ready)
    run_and_exit(run)


def _enter_own_root(sandbox: SandboxLimits, base: Path, user: int) -> None:
    """Build a file system of what may be seen, and leave the old one."""
    os.umask(0o022)
    # with a view of control groups of its own, else their names would tell of the system
    _check(_libc.unshare(NEWNS | NEWCGROUP), "making a mount namespace")
    _mount(None, "/", None, MS_REC | MS_PRIVATE)
    owner = f"uid={user},gid={user}"
    _mount("tmpfs", str(base), "tmpfs", MS_NOSUID, f"size=1m,mode=755,{owner}")

    seen = dict.fromkeys([*SYSTEM, *SETTINGS, sys.base_prefix, sys.prefix, *sandbox.readable])
    for path in map(Path, seen):
        _show(path, base)
    for path in map(Path, DEVICES):
        inside = base / path.relative_to("/")
        inside.parent.mkdir(parents=True, exist_ok=True)
        inside.touch()
        _mount(str(path), str(inside), None, MS_BIND)
    for name, target in {"fd": "/proc/self/fd", "shm": f"{HOME}/.shm"}.items():
        (base / "dev" / name).symlink_to(target)

    (base / "proc").mkdir()
    _mount("proc", str(base / "proc"), "proc", MS_NOSUID | MS_NODEV)
    (base / "etc").mkdir(exist_ok=True)
    (base / "etc/passwd").write_text(f"student:x:{user}:{user}::{HOME}:/bin/sh\n")
    (base / "etc/group").write_text(f"student:x:{user}:\n")
    (base / "etc/hosts").write_text("127.0.0.1 localhost\n")

    home = base / HOME.relative_to("/")
    home.mkdir(parents=True)
    _mount(
        "tmpfs",
        str(home),
        "tmpfs",
        MS_NOSUID | MS_NODEV,
        f"size={sandbox.files},nr_inodes=20k,mode=700,{owner}",
    )
    for name in (".tmp", ".shm"):
        (home / name).mkdir()
        os.chown(home / name, user, user)
    for link in ("tmp", "var/tmp"):
        (base / link).parent.mkdir(exist_ok=True)
        if not (base / link).exists():
            (base / link).symlink_to(HOME / ".tmp")

    os.chdir(base)
    _check(_libc.syscall(SYS_PIVOT_ROOT[platform.machine()], b".", b"."), "changing the root")
    _check(_libc.umount2(b".", MNT_DETACH), "leaving the old root")
    os.chdir("/")
    _mount(None, "/", None, MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID)
    os.chdir(HOME)


def _show(path: Path, base: Path) -> None:
    """Make one path of the old root visible in the new one, read-only; what is not there is left out."""
    inside = base / path.relative_to("/")
    if not path.exists() or inside.exists() or inside.is_symlink():
        return
    inside.parent.mkdir(parents=True, exist_ok=True)
    if path.is_symlink():
        inside.symlink_to(path.readlink())
        return
    if path.is_dir():
        inside.mkdir()
    else:
        inside.touch()
    _mount(str(path), str(inside), None, MS_BIND | MS_REC)
    _make_read_only(str(inside))


def _give_up_rights(sandbox: SandboxLimits, user: int, as_root: bool) -> None:
    """Drop ids and capabilities for good, and set the limits that the kernel keeps by itself."""
    limits = {
        # with 0, a program that the system has for crashes would be started all the same
        resource.RLIMIT_CORE: 1,
        resource.RLIMIT_FSIZE: sandbox.files,
        resource.RLIMIT_NOFILE: 1024,
        resource.RLIMIT_MSGQUEUE: 0,
        resource.RLIMIT_MEMLOCK: 1 << 16,
        resource.RLIMIT_NPROC: sandbox.processes,
        # what whoever grades may have more of: signals and timers that the kernel keeps, and priority
        resource.RLIMIT_SIGPENDING: WAITING_SIGNALS,
        resource.RLIMIT_RTPRIO: 0,
        resource.RLIMIT_NICE: 0,
        # the watch sums up all processes, ten times a second; this stops one that is quicker
        resource.RLIMIT_DATA: 2 * sandbox.memory,
    }
    for name, limit in limits.items():
        _, hard = resource.getrlimit(name)
        limit = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        resource.setrlimit(name, (limit, limit))
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)  # a file that grows too large is an OSError
    for capability in range(64):
        _libc.prctl(PR_CAPBSET_DROP, capability, 0, 0, 0)
    if as_root:
        os.setgroups([])
        os.setresgid(user, user, user)
        os.setresuid(user, user, user)
    header = (ctypes.c_uint32 * 2)(CAPABILITY_VERSION, 0)
    nothing = (ctypes.c_uint32 * 6)()
    _check(_libc.capset(header, nothing), "dropping capabilities")
    _check(_libc.prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "forbidding new privileges")
    # after a change of ids a process may not look at itself; the parent's end still ends it
    _libc.prctl(PR_SET_DUMPABLE, 1, 0, 0, 0)
    _libc.prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    seccomp.install()
