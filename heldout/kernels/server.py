"""The fork server: one process with the course's libraries imported, of which each kernel is a fork.

``python -m heldout.kernels.server SOCKET [MODULE]…`` imports the modules, listens on the Unix socket, and
forks a child for every request. It runs no TensorFlow op itself, since forking hangs after one, and it counts
its own threads before each fork: with more than the imports left it retires, which means that it forks no
more, ends with its last kernel, and leaves its address to a successor. It ends by itself when nothing has
been asked of it for a while, or its address is gone.

A request is one JSON message with file descriptors. For a kernel it holds ``argv``, ``env`` and ``cwd``, and
comes with the kernel's standard streams; the answer is ``{"pid": …}``, and later, on the same connection,
``{"status": …}`` as `subprocess.Popen.returncode` counts it. For a sandbox it holds ``run``, a function as
``"module:name"``, ``env`` and ``sandbox``, and comes with the streams and a socket, which the function
is called with; its supervisor answers, see `sandbox`.
"""

import contextlib
import gc
import importlib
import json
import os
import selectors
import signal
import socket
import sys
import tempfile
import time
import warnings
from pathlib import Path
from typing import Any, NoReturn

from heldout.kernels.control_groups import ControlGroups, delegated
from heldout.kernels.forked import run_and_exit
from heldout.kernels.sandbox import SandboxLimits, supervise

# Imported once, shared by every kernel, beside what the course names. The rest a notebook imports itself.
LIBRARIES = ["ipykernel.ipkernel", "ipykernel.kernelapp"]
IDLE_SECONDS = 300.0
MESSAGE_BYTES = 1 << 20


def threads() -> int:
    """Return how many threads this process has."""
    return len(os.listdir("/proc/self/task"))  # noqa: PTH208  (counting, not walking)


class ForkServer:
    """Listens, forks, and tells each client when its kernel has ended."""

    def __init__(self, address: Path) -> None:
        self.address = address
        self.clients: dict[int, socket.socket] = {}  # by the kernel's process id
        self.supervisors: set[int] = set()
        self.allowed_threads = threads()
        self.listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.retired = False
        self.selector = selectors.DefaultSelector()
        self.last_request = time.monotonic()
        self._groups: list[ControlGroups | None] = []  # asked for once

    def serve(self) -> None:
        """Serve until nothing is asked and no kernel runs."""
        self.listener.bind(str(self.address))
        self.address.chmod(0o600)
        self.listener.listen(64)
        wake, wake_from_signal = os.pipe()
        os.set_blocking(wake, False)
        os.set_blocking(wake_from_signal, False)
        signal.set_wakeup_fd(wake_from_signal, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        self.selector.register(self.listener, selectors.EVENT_READ, "request")
        self.selector.register(wake, selectors.EVENT_READ, "child")
        while self.clients or self.supervisors or not (self.retired or self._idle()):
            for key, _ in self.selector.select(timeout=5):
                if key.data == "request":
                    self._answer(self.listener.accept()[0])
                elif key.data == "child":
                    with contextlib.suppress(BlockingIOError):
                        os.read(wake, 4096)
                    self._reap()
                else:
                    self._client_gone(key.data)
        self._retire()

    def _idle(self) -> bool:
        return time.monotonic() - self.last_request > IDLE_SECONDS or not self.address.exists()

    def _retire(self) -> None:
        """Take no more requests and free the address; running kernels go on."""
        if not self.retired:
            self.retired = True
            self.selector.unregister(self.listener)
            self.address.unlink(missing_ok=True)
            self.listener.close()

    def _answer(self, client: socket.socket) -> None:
        """Fork a kernel for one request; a client that breaks off or is someone else gets none."""
        self.last_request = time.monotonic()
        client.settimeout(10)
        try:
            _, uid, _ = _peer(client)
            message, descriptors, _, _ = socket.recv_fds(client, MESSAGE_BYTES, 4)
            request = json.loads(message)
            expected = 4 if "run" in request else 3
            if uid != os.getuid() or len(descriptors) != expected:
                raise PermissionError(f"only this user's requests, with {expected} descriptors")
        except (OSError, ValueError) as error:
            _send(client, {"error": str(error)})
            client.close()
            return
        if threads() > self.allowed_threads:
            _send(client, {"error": f"{threads()} threads run in the fork server: forking is not safe"})
            client.close()
            self._retire()
            return
        groups = self._control_groups() if "run" in request else None
        pid = os.fork()
        if pid == 0:
            if "run" in request:
                _become_supervisor(request, client, descriptors, self.address.with_suffix(".root"), groups)
            _become_kernel(request, descriptors)
        for descriptor in descriptors:
            os.close(descriptor)
        if "run" in request:
            self.supervisors.add(pid)  # it answers the client itself
            client.close()
        elif _send(client, {"pid": pid}):
            client.setblocking(False)
            self.clients[pid] = client
            self.selector.register(client, selectors.EVENT_READ, pid)
        else:
            client.close()
            _kill(pid)

    def _control_groups(self) -> ControlGroups | None:
        """Return the groups that sandboxes get, if the system has delegated one in which they can be made."""
        if not self._groups:
            folder, groups = delegated(), None
            try:
                groups = None if folder is None else ControlGroups(folder)
            except OSError as error:
                print(f"no control groups in {folder}: {error}", file=sys.stderr, flush=True)
            self._groups.append(groups)
        return self._groups[0]

    def _reap(self) -> None:
        """Tell the clients of kernels that have ended how they ended."""
        while True:
            try:
                pid, status = os.waitpid(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if pid == 0:
                return
            self.supervisors.discard(pid)
            client = self.clients.pop(pid, None)
            if client is not None:
                self.selector.unregister(client)
                client.setblocking(True)
                _send(client, {"status": os.waitstatus_to_exitcode(status)})
                client.close()

    def _client_gone(self, pid: int) -> None:
        """End the kernel of a client that has ended: nobody could end it any more."""
        client = self.clients.pop(pid)
        self.selector.unregister(client)
        client.close()
        _kill(pid)


def _kill(pid: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(pid, signal.SIGKILL)


def _peer(client: socket.socket) -> tuple[int, int, int]:
    """Return process id, user id and group id of the process at the other end."""
    raw = client.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)
    return tuple(int.from_bytes(raw[i : i + 4], sys.byteorder) for i in (0, 4, 8))  # type: ignore[return-value]


def _send(client: socket.socket, message: dict[str, object]) -> bool:
    """Send one line; return whether the client was there to take it."""
    try:
        client.sendall(json.dumps(message).encode() + b"\n")
    except OSError:
        return False
    return True


def _leave_server(streams: list[int], keep: list[int]) -> None:
    """Give up what a fork shares with the server: session, signal handlers, streams and descriptors."""
    os.setsid()
    signal.set_wakeup_fd(-1)
    for number in (signal.SIGCHLD, signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    for target, stream in enumerate(streams):
        os.dup2(stream, target)
    first = 3
    for descriptor in sorted(keep):
        os.closerange(first, descriptor)
        first = descriptor + 1
    os.closerange(first, min(os.sysconf("SC_OPEN_MAX"), 65536))


def _set_environment(variables: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(variables)
    tempfile.tempdir = None  # what TMPDIR was in the server
    # read when Python starts, which is past for a fork
    if options := os.environ.get("PYTHONWARNINGS"):
        warnings._processoptions(options.split(","))  # type: ignore[attr-defined]  # noqa: SLF001


def _become_kernel(request: dict[str, Any], streams: list[int]) -> NoReturn:
    """Turn this fork into the kernel that was asked for; never returns."""

    def run() -> None:
        _leave_server(streams, keep=[])
        _set_environment(request["env"])
        os.chdir(request["cwd"])
        # a plain kernel learns its parent from the environment on import; a fork is past that
        sys.argv = [*request["argv"], f"--IPKernelApp.parent_handle={os.getppid()}"]
        sys.path[0] = ""
        _reseed()
        from ipykernel.kernelapp import IPKernelApp

        IPKernelApp.launch_instance(sys.argv[1:])

    run_and_exit(run)


def _become_supervisor(
    request: dict[str, Any],
    client: socket.socket,
    descriptors: list[int],
    base: Path,
    groups: ControlGroups | None,
) -> None:
    """Turn this fork into the supervisor of a sandbox, whose own fork runs; never returns."""
    try:
        *streams, channel = descriptors
        _leave_server(streams, keep=[client.fileno(), channel])
        module, name = request["run"].split(":")
        function = getattr(importlib.import_module(module), name)
        base.mkdir(mode=0o700, exist_ok=True)

        def run(channel: socket.socket) -> None:
            _set_environment(request["env"])
            sys.path[0] = ""
            _reseed()
            function(channel)

        client.settimeout(None)
        sandbox = SandboxLimits(**request["sandbox"])
        supervise(client, socket.socket(fileno=channel), sandbox, base, run, groups)
    except BaseException as error:  # noqa: BLE001  (a fork ends here, and whoever asked is told)
        _send(client, {"error": f"{type(error).__name__}: {error}"})
    finally:
        os._exit(0)


def _reseed() -> None:
    """Draw new seeds: every fork inherits the state of the generators that are seeded on import."""
    import random

    random.seed()
    if "numpy" in sys.modules:
        import numpy as np

        np.random.seed()  # noqa: NPY002  (the legacy generator is the one with a global state)


def main() -> None:
    """Import the modules that the command line names and serve on the socket that it names first."""
    # Matplotlib reads it on import; a plain kernel sets it before
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    for name in [*LIBRARIES, *sys.argv[2:]]:
        try:
            importlib.import_module(name)
        except Exception as error:  # noqa: BLE001  (a module may raise anything on import)
            sys.exit(
                f"c.Kernels.preload names {name}, which can't be imported: {type(error).__name__}: {error}"
            )
    # what is imported stays: the collector of a fork would copy every page that it looks through
    gc.collect()
    gc.freeze()
    ForkServer(Path(sys.argv[1])).serve()


if __name__ == "__main__":
    main()
