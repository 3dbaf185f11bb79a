"""The life of one of the two processes that run a submission: start, requests, deadline, interrupt, end.

A process that had to be ended is started again for the next request, and does again what it did before.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass

from heldout.grading import protocol, transport
from heldout.grading.limits import GradingLimits
from heldout.grading.patience import PATIENCE, Patience, Running, never
from heldout.grading.protocol import GarbledError, Report
from heldout.grading.result import Status
from heldout.kernels.confined import ConfinedProcess
from heldout.kernels.sandbox import SandboxError
from heldout.kernels.unconfined import UnconfinedProcess

INTERRUPT_SECONDS = 3.0  # from an interrupt to the end of a cell that does not heed it
REPLAY_SECONDS = 5.0  # for a cell that ran out of time before
RESTARTS = 5  # of either process, in one submission
REPORT_BYTES = 16 << 20  # of a cell; it is read outside of the sandbox, where few bytes may become many


class StoppedError(Exception):
    """The submission used up its restarts or its time."""


class EndedEarlyError(Exception):
    """A process had to be ended, or ended itself, before it had answered."""

    def __init__(self, status: Status, what: str) -> None:
        super().__init__(f"your code {what}.")
        self.status, self.what = status, what


@dataclass(frozen=True)
class Stopped:
    """No process runs; the next request starts one."""


class Session:
    """One of the two processes, and what has to be done again if it has to be started again.

    ``function`` serves in the process, ``files`` are put there first. A request waits no longer than until
    ``ends()``, of `time.monotonic`. Where ``interrupts`` is on, a request that runs out of time is
    interrupted before the process is ended. ``passed_on`` takes what the process says to the other one, and
    returns the answer; without it, nothing but reports may come while a request runs.
    """

    def __init__(
        self,
        function: str,
        files: dict[str, bytes],
        limits: GradingLimits,
        ends: Callable[[], float],
        *,
        interrupts: bool = False,
        passed_on: Callable[[memoryview], bytes | memoryview] | None = None,
    ) -> None:
        self.memory = 0  # the highest of all processes so far, in bytes
        self._waited = 0.0  # how long others kept those that have ended from running
        self._function, self._files, self._limits, self._ends = function, files, limits, ends
        self._interrupts, self._passed_on = interrupts, passed_on
        self._history: list[tuple[bytes, float]] = []
        self._state: Running | Stopped = Stopped()
        self._starts = 0

    def run(self, request: bytes, seconds: float) -> tuple[Report, bool]:
        """Run one request; return the report, and whether it had to be interrupted to come.

        Raises `EndedEarlyError` where the process had to be ended, `StoppedError` where none can be started.
        """
        return self._run(self._up(), request, seconds)

    def remember(self, request: bytes, late: bool = False) -> None:
        """Do this request again whenever the process has to be started again."""
        self._history.append((request, REPLAY_SECONDS if late else self._limits.cell_seconds))

    def start(self) -> None:
        """Start the process if it does not run; raise `StoppedError` where that can't be."""
        self._up()

    def ask(self, question: memoryview) -> bytes | memoryview:
        """Put a question of the other process to this one, which runs, and return the answer.

        Raises `EndedEarlyError` where the process had to be ended.
        """
        match self._state:
            case Stopped():
                raise self._ended(None, late=False)
            case Running(channel=channel) as running:
                patience = Patience(running, self._limits.cell_seconds, self._ends)
                try:
                    channel.send(question, patience.deadline)
                    frame = patience.received()
                except (transport.EndedError, TimeoutError) as error:
                    # after a call that was cut short nobody knows what the process would say next
                    raise self._ended(running, late=isinstance(error, TimeoutError)) from error
        try:
            return protocol.relay(frame)
        except GarbledError:
            return protocol.encode(protocol.Garbled())

    @property
    def kept_waiting(self) -> float:
        """How long others have kept the processes from running so far, in seconds."""
        match self._state:
            case Running() as running:
                return self._waited + running.kept_waiting()
        return self._waited

    def close(self) -> None:
        """End the process if it runs."""
        match self._state:
            case Running(process=process) as running:
                self._waited += running.kept_waiting(fresh=True)
                self._state = Stopped()
                process.kill()
                process.close()
                self.memory = max(self.memory, process.memory)

    def _deadline(self, seconds: float) -> float:
        return min(time.monotonic() + seconds, self._ends())

    def _up(self) -> Running:
        """Return the running process; start it if it does not run, and bring it up to date."""
        while isinstance(self._state, Stopped):
            if self._starts > RESTARTS or self._deadline(0.1) < time.monotonic():
                raise StoppedError(
                    "This was not run: your notebook had been stopped too often before, or its time was up."
                )
            self._starts += 1
            self._state = running = self._started()
            try:
                if self._files:
                    files = protocol.encode(protocol.Files(self._files))
                    self._run(running, files, self._limits.cell_seconds)
                for request, seconds in self._history:
                    self._run(running, request, seconds)
            except EndedEarlyError:
                continue
        return self._state

    def _started(self) -> Running:
        process: ConfinedProcess | UnconfinedProcess
        if (sandbox := self._limits.sandbox) is None:
            process = UnconfinedProcess(self._function)
        else:
            process = ConfinedProcess(self._function, sandbox, preload=self._limits.preload)
        return Running(process, transport.Channel(process.channel))

    def _run(self, running: Running, request: bytes, seconds: float) -> tuple[Report, bool]:
        channel, late = running.channel, False
        # the other process has its own time for a question, with all that others may have taken from it
        times = 1 if self._passed_on is None else 1 + PATIENCE
        patience = Patience(running, seconds * times, self._ends)
        try:
            channel.send(request, patience.deadline)
            while True:
                try:
                    frame = patience.received()
                except TimeoutError:
                    if late or not self._interrupts:
                        raise
                    late, patience = True, Patience(running, INTERRUPT_SECONDS, never)
                    running.process.interrupt()
                    continue
                if self._passed_on is not None:
                    try:
                        question = protocol.relay(frame)
                    except GarbledError:
                        pass
                    else:
                        channel.send(self._passed_on(question), patience.deadline)
                        continue
                if len(frame) > REPORT_BYTES:
                    raise GarbledError
                return protocol.report(frame), late
        except (transport.EndedError, TimeoutError, GarbledError, ValueError) as error:
            raise self._ended(running, late=isinstance(error, TimeoutError)) from error

    def _ended(self, running: Running | None, late: bool) -> EndedEarlyError:
        """End a process that ran out of time or broke off, and return how it came to that."""
        if running is not None:
            process = running.process
            if not late:
                process.ended(1.0)  # its supervisor says why
            self.close()
            if process.lost:
                raise SandboxError("the fork server ended while it was used")
            if process.reason == "memory" and self._limits.sandbox is not None:
                limit = self._limits.sandbox.memory >> 20
                return EndedEarlyError(
                    Status.KILLED, f"took more than the {limit} MiB of memory that there are"
                )
        if late:
            seconds = self._limits.cell_seconds
            return EndedEarlyError(Status.TIMED_OUT, f"ran for longer than {seconds:g} seconds")
        return EndedEarlyError(Status.CRASHED, "ended the process that it ran in")
