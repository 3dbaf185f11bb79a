"""How long to wait for a process and for a submission, where others may take time from them."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from heldout.grading import transport
from heldout.kernels.confined import ConfinedProcess
from heldout.kernels.cores import seconds_kept_waiting
from heldout.kernels.unconfined import UnconfinedProcess

PATIENCE, LEAST_SECONDS = 2.0, 0.05  # how often its time a request may take at most where others delay it
FRESH_SECONDS = 0.5  # a request is asked hundreds of times a second, and the system's count takes time


@dataclass
class Running:
    """A process that runs, and the way to it."""

    process: ConfinedProcess | UnconfinedProcess
    channel: transport.Channel
    _kept_waiting: tuple[float, float] = (-math.inf, 0.0)  # when it was counted last, and how long

    def kept_waiting(self, fresh: bool = False) -> float:
        """Return how long others have kept the process from running, as counted at most a moment ago."""
        now = time.monotonic()
        if fresh or now - self._kept_waiting[0] > FRESH_SECONDS:
            self._kept_waiting = now, seconds_kept_waiting(self.process.pid)
        return self._kept_waiting[1]


class Waiting(Protocol):
    """Whatever knows how long others kept it from running."""

    @property
    def kept_waiting(self) -> float:
        """The seconds until now."""
        ...


class TimeLimit:
    """How long a submission may take, from now on: so many seconds, and those that others took from it.

    At most `PATIENCE` times the seconds. ``sessions`` are the submission's, whose processes are kept waiting.
    """

    def __init__(self, seconds: float) -> None:
        self._begun, self._seconds = time.monotonic(), seconds
        self.sessions: Sequence[Waiting] = ()

    @property
    def elapsed(self) -> float:
        """The seconds since it began."""
        return time.monotonic() - self._begun

    @property
    def given_back(self) -> float:
        """The seconds that others took so far, as far as they are given back."""
        return min(sum(session.kept_waiting for session in self.sessions), (PATIENCE - 1) * self._seconds)

    def ends(self) -> float:
        """Return when time is up, of `time.monotonic`, as far as is known until now."""
        return self._begun + self._seconds + self.given_back


def never() -> float:
    """Return an end that does not come."""
    return math.inf


class Patience:
    """How long to wait for a process: so many seconds, and those that others have kept it waiting.

    At most `PATIENCE` times the seconds, and no longer than until ``ends()``, of `time.monotonic`.
    """

    def __init__(self, running: Running, seconds: float, ends: Callable[[], float] = never) -> None:
        self._running, self._seconds, self._ends = running, seconds, ends
        self._begun, self._before = time.monotonic(), running.kept_waiting()
        self.deadline = min(self._begun + seconds, ends())

    def received(self) -> memoryview:
        """Wait for the process's next message, see `Channel.receive`, also for the time that others took."""
        while True:
            try:
                return self._running.channel.receive(self.deadline)
            except TimeoutError:
                if not self.longer():
                    raise

    def longer(self) -> bool:
        """Move the deadline if others took time until now that is not given back yet; return whether."""
        lost = min(self._running.kept_waiting(fresh=True) - self._before, (PATIENCE - 1) * self._seconds)
        later = min(self._begun + self._seconds + lost, self._ends())
        moved = later > self.deadline + LEAST_SECONDS and later > time.monotonic()
        if moved:
            self.deadline = later
        return moved
