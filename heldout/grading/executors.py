"""Where submissions are graded: in processes of this machine, or by the workers of a Dask cluster."""

import contextlib
import ctypes
import os
import signal
import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from types import TracebackType
from typing import Any

from heldout.errors import HeldOutError

PR_SET_PDEATHSIG = 1
CONNECT_SECONDS = 20


class SchedulerError(HeldOutError):
    """The cluster's scheduler can't be reached, or has no workers."""


class Executors:
    """Runs functions elsewhere; ``size`` is how many at a time."""

    size: int

    def submit(self, function: Callable[..., Any], *args: Any) -> Future:
        """Start a call and return its future."""
        raise NotImplementedError

    def __enter__(self) -> "Executors":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class Processes(Executors):
    """Processes on this machine; where one is killed, new ones take over."""

    def __init__(self, jobs: int | None = None) -> None:
        self.size = jobs or os.cpu_count() or 1
        self._pool = self._new_pool()

    def _new_pool(self) -> ProcessPoolExecutor:
        # spawned: a fork would take along the gradebook's connection
        return ProcessPoolExecutor(
            self.size, get_context("spawn"), initializer=_end_with, initargs=(os.getpid(),)
        )

    def submit(self, function: Callable[..., Any], *args: Any) -> Future:
        """Start a call and return its future."""
        try:
            return self._pool.submit(function, *args)
        except BrokenProcessPool:
            self._pool.shutdown(wait=False)
            self._pool = self._new_pool()
            return self._pool.submit(function, *args)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown(wait=error is None, cancel_futures=True)


class Cluster(Executors):
    """The workers of the Dask cluster whose scheduler is at ``address``, such as ``tcp://host:8786``.

    Each worker machine needs this package installed, and no disk in common.
    Raises `SchedulerError` if there is no such scheduler.
    """

    def __init__(self, address: str) -> None:
        from distributed import Client

        try:
            self._client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
            threads = sum(self._client.nthreads().values())
        except (OSError, ValueError) as error:
            raise SchedulerError(
                f"There is no Dask scheduler at {address} ({error}). Start one with 'dask scheduler', and "
                "'dask worker ADDRESS' on each machine that shall grade."
            ) from error
        if not threads:
            raise SchedulerError(
                f"The scheduler at {address} has no workers. Start some: dask worker {address}"
            )
        self.size = threads
        self._executor: Executor = self._client.get_executor(pure=False, retries=2)

    def submit(self, function: Callable[..., Any], *args: Any) -> Future:
        """Start a call and return its future."""
        return self._executor.submit(function, *args)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._executor.shutdown(wait=error is None)
        self._client.close()


def _end_with(parent: int) -> None:
    """End this worker with the process that started it, however that one ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it, and ends the pool
    if sys.platform == "linux":
        with contextlib.suppress(AttributeError, OSError):
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)
