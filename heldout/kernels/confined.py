"""The client's side of a sandbox: start a function in one, interrupt it, end it, learn how it ended."""

import contextlib
import json
import os
import select
import socket
import sys
from collections.abc import Sequence
from dataclasses import asdict
from types import TracebackType
from typing import Any

from heldout.kernels.client import connect
from heldout.kernels.environment import VARIABLES
from heldout.kernels.sandbox import HOME, SandboxError, SandboxLimits

STDERR = 2
# A confined process learns nothing of the environment of who started it.
ENVIRONMENT = VARIABLES | {
    "HOME": str(HOME),
    "LANG": "C.UTF-8",
    "LOGNAME": "student",
    "MPLBACKEND": "module://matplotlib_inline.backend_inline",
    "PATH": f"{sys.prefix}/bin:/usr/local/bin:/usr/bin:/bin",
    "PYTHONWARNINGS": "ignore",
    "TMPDIR": f"{HOME}/.tmp",
    "USER": "student",
}


class ConfinedProcess:
    """A function that runs in a sandbox, called with one end of a socket; ``channel`` is the other end.

    ``function`` is written ``"module:name"``. Raises `SandboxError` where the system can't confine it and
    `WarmKernelError` where no fork server can be had. ``preload`` names the modules that the function finds
    imported.
    """

    def __init__(
        self,
        function: str,
        sandbox: SandboxLimits,
        environment: dict[str, str] | None = None,
        preload: Sequence[str] = (),
    ) -> None:
        self.memory, self.reason = 0, ""
        self.status: int | None = None
        self.lost = False
        self.channel, theirs = socket.socketpair()
        self._supervisor = connect("sandboxes", preload)
        request = {
            "run": function,
            "env": ENVIRONMENT | (environment or {}),
            "sandbox": asdict(sandbox),
        }
        with open(os.devnull, "r+b") as nothing:  # noqa: PTH123  (a file descriptor is needed, not a path)
            streams = [nothing.fileno(), nothing.fileno(), STDERR]
            with contextlib.suppress(OSError):  # a server that ended just now: no answer comes
                socket.send_fds(self._supervisor, [json.dumps(request).encode()], [*streams, theirs.fileno()])
        theirs.close()
        self._answers = self._supervisor.makefile("rb")
        answer = self._answer()
        if "pid" not in answer:
            self.close()
            raise SandboxError(answer.get("error", "the fork server broke off"))
        self.pid: int = answer["pid"]

    def _answer(self) -> dict[str, Any]:
        with contextlib.suppress(OSError, ValueError):
            answer: dict[str, Any] = json.loads(self._answers.readline() or b"{}")
            return answer
        return {}

    def interrupt(self) -> None:
        """Send the process what Ctrl-C sends."""
        with contextlib.suppress(OSError):
            self._supervisor.send(b"i")

    def ended(self, timeout: float) -> bool:
        """Wait up to ``timeout`` seconds for the end, after which status, memory and reason are known."""
        if self.status is None and select.select([self._supervisor], [], [], timeout)[0]:
            answer = self._answer()
            # a supervisor that does not say how the process ended was ended itself, or its server was
            self.lost = "status" not in answer
            self.status = answer.get("status", -9)
            self.memory, self.reason = answer.get("memory", 0), answer.get("reason", "")
        return self.status is not None

    def kill(self, timeout: float = 10.0) -> None:
        """End the process and everything it started, and wait until they have ended."""
        with contextlib.suppress(OSError):
            self._supervisor.shutdown(socket.SHUT_WR)
        self.ended(timeout)

    def close(self) -> None:
        """Let go of the process, which ends it."""
        self.channel.close()
        self._answers.close()
        self._supervisor.close()

    def __enter__(self) -> "ConfinedProcess":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
        self.close()
