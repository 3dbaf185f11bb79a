"""Has steps done in a process of their own, confined if so asked, each within its time and memory.

The process goes on to the next step, so that its start costs a class nothing. One that failed is never used
again, and what failed in a process that was used before is tried once more in a new one: what one submission
left behind is no other's fault.
"""

import atexit
import threading
import time
from importlib import import_module
from typing import Any, Protocol

from heldout.grading import transport
from heldout.grading.limits import StepLimits
from heldout.grading.patience import Patience, Running
from heldout.grading.result import Status
from heldout.kernels.confined import ConfinedProcess
from heldout.kernels.sandbox import SandboxError, SandboxLimits
from heldout.kernels.unconfined import UnconfinedProcess

# as text: with it come the libraries that render, which a process without a sandbox may never need
MODULE = "heldout.grading.steps"
FILES_BYTES = 16 << 20
PROCESSES = 16
START_SECONDS = 60.0  # until a process without sandbox has imported what it needs


class StepEndedError(Exception):
    """A step took more than it may. ``what`` says so, to follow after what was done: "took more than …"."""

    def __init__(self, status: Status, what: str) -> None:
        super().__init__(what)
        self.status, self.what = status, what


class StepFailedError(Exception):
    """A step raised something: a fault of the grader's own. The message is its traceback."""


class Steps(Protocol):
    """Does a step of `steps`, named first, with its arguments."""

    def __call__(self, step: str, **arguments: object) -> Any:
        """Return what the step gives."""
        ...


def here(step: str, **arguments: object) -> Any:
    """Do a step in this process: for notebooks that one trusts."""
    return import_module(MODULE).STEPS[step](**arguments)


class StepRunner:
    """Does steps one at a time. Used by one thread."""

    def __init__(self, limits: StepLimits) -> None:
        self._limits = limits
        self._running: Running | None = None

    def __call__(self, step: str, **arguments: object) -> Any:
        """Return what a step of `steps` gives.

        Raises `StepEndedError` where it takes too much, `StepFailedError` where it raises something, and
        `SandboxError` or `WarmKernelError` where no process can be had.
        """
        request = transport.pack({"step": step, "arguments": arguments, "memory": self._limits.memory})
        used_before = self._running is not None
        try:
            return self._asked(request)
        except (StepEndedError, StepFailedError, SandboxError):
            if not used_before:
                raise
        return self._asked(request)

    def _asked(self, request: bytes) -> Any:
        try:
            running = self._up()
            patience = Patience(running, self._limits.seconds)
            running.channel.send(request, patience.deadline)
            answer = transport.unpack(patience.received())
        except TimeoutError:
            self.close()
            raise StepEndedError(
                Status.TIMED_OUT, f"took more than {self._limits.seconds:g} seconds"
            ) from None
        except (transport.EndedError, ValueError):
            raise self._ended() from None
        if "done" in answer:
            return answer["done"]
        self.close()
        if "memory" in answer:
            raise self._out_of_memory()
        raise StepFailedError(answer["failed"])

    def _up(self) -> Running:
        if self._running is None:
            process: ConfinedProcess | UnconfinedProcess
            function = f"{MODULE}:serve"
            if self._limits.confined:
                limits = SandboxLimits(memory=self._limits.memory, files=FILES_BYTES, processes=PROCESSES)
                process = ConfinedProcess(function, limits, preload=(MODULE,))
            else:
                process = UnconfinedProcess(function)
            self._running = Running(process, transport.Channel(process.channel))
            self._running.channel.receive(time.monotonic() + START_SECONDS)
        return self._running

    def _ended(self) -> Exception:
        """Return why the process has ended, after it is let go of."""
        assert self._running is not None
        process = self._running.process
        process.ended(1.0)  # its supervisor says why
        self.close()
        if process.lost:
            return SandboxError("the fork server ended while it was used")
        if process.reason == "memory":
            return self._out_of_memory()
        return StepEndedError(Status.CRASHED, "ended the process that did it")

    def _out_of_memory(self) -> StepEndedError:
        return StepEndedError(Status.KILLED, f"took more than {self._limits.memory >> 20} MiB of memory")

    def close(self) -> None:
        """End the process if there is one."""
        if self._running is not None:
            self._running.process.kill()
            self._running.process.close()
        self._running = None


_here = threading.local()


def step_runner(limits: StepLimits) -> StepRunner:
    """Return this thread's runner with these limits; it is kept as long as they stay the same."""
    kept: tuple[StepLimits, StepRunner] | None = getattr(_here, "kept", None)
    if kept is None or kept[0] != limits:
        if kept is not None:
            kept[1].close()
        kept = _here.kept = (limits, StepRunner(limits))
        atexit.register(kept[1].close)
    return kept[1]
