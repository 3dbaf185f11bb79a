"""What `confined` offers, without sandbox: for systems that have no sandbox, and for code one trusts.

The function runs in a fresh process with a folder of its own, with all rights of whoever started it.
"""

import contextlib
import multiprocessing
import os
import signal
import socket
import sys
import tempfile
from importlib import import_module

from heldout.kernels.environment import VARIABLES


class UnconfinedProcess:
    """A function that runs in a process of its own; the same to its user as a `ConfinedProcess`."""

    def __init__(self, function: str) -> None:
        self.memory, self.reason, self.lost = 0, "", False
        self.status: int | None = None
        self._folder = tempfile.TemporaryDirectory(prefix="heldout-", ignore_cleanup_errors=True)
        self.channel, theirs = socket.socketpair()
        context = multiprocessing.get_context("spawn")
        self._process = context.Process(target=_run, args=(function, theirs, self._folder.name), daemon=True)
        before = dict(os.environ)
        os.environ.update(VARIABLES | {"PYTHONWARNINGS": "ignore"})
        try:
            self._process.start()
        finally:
            os.environ.clear()
            os.environ.update(before)
        theirs.close()
        self.pid: int = self._process.pid or 0  # it has one since it was started

    def interrupt(self) -> None:
        """Send the process what Ctrl-C sends; where there is no such signal, nothing."""
        if sys.platform != "win32" and self._process.is_alive():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGINT)

    def ended(self, timeout: float) -> bool:
        """Wait up to ``timeout`` seconds for the end, after which ``status`` is known."""
        self._process.join(timeout)
        self.status = self._process.exitcode
        return self.status is not None

    def kill(self, timeout: float = 10.0) -> None:
        """End the process; what it started itself may go on."""
        self._process.kill()
        self.ended(timeout)

    def close(self) -> None:
        """Let go of the process, which ends it, and remove its folder."""
        self.kill()
        self.channel.close()
        self._process.close()
        self._folder.cleanup()


def _run(function: str, channel: socket.socket, folder: str) -> None:
    module, name = function.split(":")
    os.environ["MPLBACKEND"] = "module://matplotlib_inline.backend_inline"
    run = getattr(import_module(module), name)
    os.chdir(folder)
    sys.path[0] = ""
    run(channel)
