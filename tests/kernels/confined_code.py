"""What the tests of the sandbox run inside of it. Each function says what it saw on its channel."""

import contextlib
import json
import mmap
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path


def _tell(channel: socket.socket, **seen: object) -> None:
    channel.sendall(json.dumps(seen).encode())


def _write(folder: str) -> str:
    try:
        Path(folder, "written-by-test").write_text("text")
    except OSError as error:
        return f"REFUSED: {error}"
    return "written"


def _listed(folder: str) -> list[str]:
    with contextlib.suppress(OSError):
        return sorted(os.listdir(folder))  # noqa: PTH208
    return []


def nothing(channel: socket.socket) -> None:
    """End at once."""


def look_around(channel: socket.socket) -> None:
    try:
        socket.create_connection(("127.0.0.1", 9), timeout=1)
        network = "reached"
    except OSError as error:
        network = str(error)
    _tell(
        channel,
        course=_listed(os.environ["COURSE"]),
        home_of_host=_listed(os.environ["HOSTS_HOME"]),
        writes={
            folder: _write(folder) for folder in ("/", sys.prefix, "/home/student", os.environ["TMPDIR"])
        },
        network=network,
        processes=[name for name in _listed("/proc") if name.isdigit()],
    )


def environment(channel: socket.socket) -> None:
    _tell(channel, variables=dict(os.environ), started_with=Path("/proc/self/environ").read_text())


def rights(channel: socket.socket) -> None:
    lines = Path("/proc/self/status").read_text().splitlines()
    _tell(channel, **{name: value.strip() for name, value in (line.split(":", 1) for line in lines)})


def limits(channel: socket.socket) -> None:
    import resource

    names = ("CORE", "NICE", "RTPRIO", "SIGPENDING")
    _tell(channel, **{name: resource.getrlimit(getattr(resource, f"RLIMIT_{name}")) for name in names})


def signals(channel: socket.socket) -> None:
    numbers = (signal.SIGTERM, signal.SIGCHLD)
    _tell(channel, handlers=[signal.Handlers(signal.getsignal(number)).name for number in numbers])


def fill_folder(channel: socket.socket) -> None:
    found = _listed("/home/student")
    written, end = 0, "none"
    try:
        for number in range(1000):
            Path(f"/home/student/{number}").write_bytes(bytes(1 << 20))
            written += 1 << 20
    except OSError as error:
        end = f"REFUSED: {error}"
    _tell(channel, found=[name for name in found if not name.startswith(".")], bytes=written, end=end)


def fork_many(channel: socket.socket) -> None:
    started = 0
    with contextlib.suppress(OSError):
        for _ in range(10_000):
            if os.fork() == 0:
                time.sleep(60)
                os._exit(0)
            started += 1
    _tell(channel, started=started)


def take_memory(channel: socket.socket) -> None:
    taken = []
    while True:
        taken.append(b"x" * (64 << 20))
        time.sleep(0.01)


def take_memory_in_children(channel: socket.socket) -> None:
    for _ in range(8):
        if os.fork() == 0:
            taken = b"x" * (200 << 20)
            time.sleep(60)
            os._exit(len(taken) % 2)
    time.sleep(60)


def map_terabytes(channel: socket.socket) -> None:
    """Have the kernel write tables for a mapping of which nothing is ever written."""
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000  # MAP_NORESERVE
    mapping = mmap.mmap(-1, 2 << 40, flags=flags, prot=mmap.PROT_READ)
    mapping.madvise(15)  # MADV_NOHUGEPAGE
    channel.sendall(b"begun ")
    for place in range(0, 2 << 40, 2 << 20):
        mapping[place]
    channel.sendall(b"done")


def fill_sockets(channel: socket.socket) -> None:
    """Have the kernel keep what sockets were sent and nobody reads, in several processes."""
    channel.sendall(b"begun ")
    for _ in range(6):
        if os.fork() == 0:
            break
    pairs = []
    with contextlib.suppress(OSError):
        while True:
            pairs.append(socket.socketpair())
    for one, _ in pairs:
        one.setblocking(False)
        with contextlib.suppress(OSError):
            while True:
                one.send(bytes(1 << 16))
    time.sleep(20)
    channel.sendall(b"done")


def fill_few_sockets_each(channel: socket.socket) -> None:
    """Do the same in many processes, each of which has few descriptors."""
    channel.sendall(b"begun ")
    for _ in range(50):
        if os.fork() == 0:
            break
    pairs = [socket.socketpair() for _ in range(20)]
    for end in (end for pair in pairs for end in pair):
        end.setblocking(False)
        with contextlib.suppress(OSError):
            while True:
                end.send(bytes(1 << 16))
    time.sleep(20)
    channel.sendall(b"done")


def fill_waiting_connections(channel: socket.socket) -> None:
    """Have the kernel keep what was sent to a listener that accepts nobody, by callers that have gone."""
    channel.sendall(b"begun ")
    listener = socket.socket(socket.AF_UNIX)
    listener.bind("listener")
    listener.listen(4096)
    for _ in range(3000):
        with socket.socket(socket.AF_UNIX) as caller:
            caller.setblocking(False)
            caller.connect("listener")
            with contextlib.suppress(OSError):
                while True:
                    caller.send(bytes(1 << 16))
    time.sleep(20)
    channel.sendall(b"done")


def split_mappings(channel: socket.socket) -> None:
    """Have the kernel note rights of every second page, in many processes."""
    import ctypes

    channel.sendall(b"begun ")
    protect = ctypes.CDLL(None).mprotect
    pages = 64_000
    mapping = mmap.mmap(-1, pages << 12, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS, prot=mmap.PROT_READ)
    mapping[0]
    for line in Path("/proc/self/maps").read_text().splitlines():
        start, _, end = line.split()[0].partition("-")
        if int(end, 16) - int(start, 16) >= pages << 12 and line.split()[1] == "r--p":
            begin = int(start, 16)
    for place in range(begin, begin + (pages << 12), 8192):
        protect(ctypes.c_void_p(place), ctypes.c_size_t(4096), 0)
    for _ in range(50):
        if os.fork() == 0:
            break
    time.sleep(20)
    channel.sendall(b"done")


def choose_cores(channel: socket.socket) -> None:
    before = sorted(os.sched_getaffinity(0))
    try:
        os.sched_setaffinity(0, range(os.cpu_count() or 1))
        refused = ""
    except OSError as error:
        refused = str(error)
    _tell(channel, cores=before, refused=refused)


def leave_child(channel: socket.socket) -> None:
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", os.environ["MARK"]])
    channel.sendall(b"started")
    channel.recv(16)  # ends when its child has been seen


def leave_daemon(channel: socket.socket) -> None:
    subprocess.Popen(
        [sys.executable, "-c", "import time; time.sleep(60)", os.environ["MARK"]],
        start_new_session=True,
        close_fds=True,
    )
    if os.fork() == 0:
        os.setsid()
        time.sleep(60)
        os._exit(0)
    channel.sendall(b"started")
    time.sleep(60)


def sleep_until_interrupted(channel: socket.socket) -> None:
    try:
        channel.sendall(b"asleep")
        time.sleep(60)
    except KeyboardInterrupt:
        channel.sendall(b"interrupted")


def forbidden_calls(channel: socket.socket) -> None:
    import ctypes
    import fcntl
    import threading

    libc = ctypes.CDLL(None, use_errno=True)

    def answer(result: int) -> str:
        return os.strerror(ctypes.get_errno()) if result < 0 else "allowed"

    def tried(family: int, protocol: int = 0) -> str:
        try:
            socket.socket(family, socket.SOCK_RAW if family == 16 else socket.SOCK_STREAM, protocol).close()
        except OSError as error:
            return error.strerror
        return "allowed"

    def asked(command: int, argument: int) -> str:
        folder = os.open("/usr/lib", os.O_RDONLY)
        try:
            fcntl.fcntl(folder, command, argument)
        except OSError as error:
            return error.strerror
        finally:
            os.close(folder)
        return "allowed"

    buffers = {}
    with socket.socket(socket.AF_UNIX) as one:
        for name in ("SO_SNDBUF", "SO_RCVBUF"):
            before = one.getsockopt(socket.SOL_SOCKET, getattr(socket, name))
            one.setsockopt(socket.SOL_SOCKET, getattr(socket, name), before // 4)
            buffers[name] = one.getsockopt(socket.SOL_SOCKET, getattr(socket, name)) - before
        one.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)
        passes = one.getsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED)
    thread = threading.Thread(target=time.sleep, args=(0.01,))
    thread.start()
    thread.join()
    try:
        fcntl.ioctl(channel, 0x5412, b"x")  # TIOCSTI: type for who looks at the terminal
        request = "allowed"
    except OSError as error:
        request = error.strerror
    _tell(
        channel,
        refused={
            "memory file": answer(libc.memfd_create(b"m", 0)),
            "shared memory": answer(libc.shmget(0, 4096, 0o1600)),
            "namespace": answer(libc.unshare(0x10000000)),
            "clone": answer(
                libc.syscall({"x86_64": 56}.get(os.uname().machine, 220), 0x10000011, 0, 0, 0, 0)
            ),
            "clone, UTS": answer(
                libc.syscall({"x86_64": 56}.get(os.uname().machine, 220), 0x4000011, 0, 0, 0, 0)
            ),
            "parent's death": answer(libc.prctl(1, 0, 0, 0, 0)),
            "watch": answer(libc.inotify_init1(0)),
            "all disks": answer(libc.syscall({"x86_64": 306}.get(os.uname().machine, 267), 0)),
            "message queue": answer(libc.mq_open(b"/q", 0o102, 0o600, None)),
            "asynchronous": answer(
                libc.syscall({"x86_64": 206}.get(os.uname().machine, 0), 8, (ctypes.c_ulong * 1)())
            ),
        },
        newest=answer(libc.syscall(463, 0, 0, 0, 0)),
        request=request,
        told=asked(fcntl.F_NOTIFY, fcntl.DN_ACCESS),
        kept=asked(fcntl.F_SETFD, fcntl.FD_CLOEXEC),
        buffers=buffers,
        passes=passes,
        families={
            name: tried(*numbers)
            for name, numbers in {
                "local": (1,),
                "IPv4": (2,),
                "IPv6": (10,),
                "routes": (16, 0),
                "kernel's events": (16, 15),
                "packets": (17,),
                "ciphers": (38,),
                "the host": (40,),
            }.items()
        },
        started=subprocess.run(["/bin/echo", "child"], capture_output=True, text=True, check=True).stdout,
    )
