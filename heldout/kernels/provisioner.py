"""A kernel provisioner that takes Python kernels from the fork server, and starts others as usual.

Registered with jupyter_client as ``heldout-warm``. A kernelspec names it in its metadata, or
``JUPYTER_DEFAULT_PROVISIONER_NAME=heldout-warm`` makes it the default for every tool (see `environment`).
``HELDOUT_WARM=0`` and platforms without `os.fork` and ``/proc`` get plain kernels.
"""

import contextlib
import json
import os
import signal
import socket
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning.local_provisioner import LocalProvisioner
from traitlets import Unicode

from heldout.kernels.client import WarmKernelError, available, connect
from heldout.kernels.environment import course_preload, environment_preload

STDOUT, STDERR = 1, 2


class ForkedKernel:
    """A kernel forked by the server, with the part of `subprocess.Popen` that provisioners use."""

    stdin = stdout = stderr = None

    def __init__(self, connection: socket.socket, pid: int) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._connection = connection
        self._received = b""

    def poll(self) -> int | None:
        """Return the kernel's exit status, or None while it runs."""
        return self._read(timeout=0.0)

    def wait(self, timeout: float | None = None) -> int:
        """Wait for the kernel to end and return its exit status.

        Raises `subprocess.TimeoutExpired` after ``timeout`` seconds.
        """
        status = self._read(timeout)
        if status is None:
            raise subprocess.TimeoutExpired("kernel", timeout or 0.0)
        return status

    def send_signal(self, number: int) -> None:
        """Send a signal to the kernel if it still runs."""
        if self.poll() is None:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask the kernel to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End the kernel."""
        self.send_signal(signal.SIGKILL)

    def _read(self, timeout: float | None) -> int | None:
        if self.returncode is not None:
            return self.returncode
        self._connection.settimeout(timeout)
        try:
            while chunk := self._connection.recv(4096):
                self._received += chunk
                if self._received.endswith(b"\n"):
                    self.returncode = int(json.loads(self._received)["status"])
                    break
            else:
                # the server is gone; kernels end with it, since nobody else could reap them
                self.returncode = -signal.SIGKILL
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(self.pid, signal.SIGKILL)
        except (BlockingIOError, TimeoutError):
            return None
        self._connection.close()
        return self.returncode


def fork_kernel(argv: list[str], env: dict[str, str], cwd: str, preload: Sequence[str] = ()) -> ForkedKernel:
    """Ask the fork server, started if need be, for a kernel; raise `WarmKernelError` if there is none."""
    message = json.dumps({"argv": argv, "env": env, "cwd": cwd}).encode()
    reason = ""
    for _ in range(2):  # a server may end just as it is asked; its successor answers
        connection = connect("kernels", preload)
        with open(os.devnull) as nothing:  # noqa: PTH123  (a file descriptor is needed, not a path)
            streams = [nothing.fileno(), STDOUT, STDERR]
            try:
                socket.send_fds(connection, [message], streams)
                answer = json.loads(connection.makefile("rb", buffering=0).readline() or b"{}")
            except OSError as error:
                answer = {"error": str(error)}
        if "pid" in answer:
            return ForkedKernel(connection, answer["pid"])
        connection.close()
        reason = str(answer.get("error", "it broke off"))
    raise WarmKernelError(f"the fork server refuses: {reason}")


class WarmProvisioner(LocalProvisioner):
    """Launches ``python -m ipykernel_launcher`` as a fork of the server, anything else as a process.

    The server has the modules imported that ``HELDOUT_PRELOAD`` names. Where that is not set, a kernelspec
    can name the folder of a course, whose ``c.Kernels.preload`` holds.
    """

    course = Unicode(help="The folder with the nbgrader_config.py that names what to import.").tag(
        config=True
    )

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Launch the kernel; fall back to a plain process if it can't be forked."""
        module = cmd[1:3] == ["-m", "ipykernel_launcher"] or cmd[2:4] == ["-m", "ipykernel_launcher"]
        if not (module and available()):
            return await super().launch_kernel(cmd, **kwargs)
        argv = cmd[cmd.index("ipykernel_launcher") :]
        environ = {name: str(value) for name, value in (kwargs.get("env") or os.environ).items()}
        cwd = str(kwargs.get("cwd") or Path.cwd())
        try:
            preload = environment_preload(environ)
            if not preload and self.course:
                preload = course_preload(Path(self.course))
            kernel = fork_kernel(argv, environ, cwd, preload)
        except WarmKernelError as error:
            self.log.warning("No warm kernel (%s); starting a plain one", error)
            return await super().launch_kernel(cmd, **kwargs)
        self.process = kernel  # type: ignore[assignment]  # it does what provisioners ask of a Popen
        # the kernel leads its own session, so its process group is its own id
        self.pid = self.pgid = kernel.pid
        self.cwd = cwd
        return self.connection_info
