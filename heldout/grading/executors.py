"""Where submissions are graded: in processes of this machine, or by the workers of a Dask cluster."""

import contextlib
import ctypes
import logging
import os
import signal
import sys
import time
from collections.abc import Callable, Collection
from concurrent.futures import FIRST_COMPLETED, CancelledError, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from importlib import import_module
from multiprocessing import active_children, get_context
from types import TracebackType
from typing import Any

from heldout.errors import HeldOutError
from heldout.machine import cores
from heldout.startup import skip_address_parsers

PR_SET_PDEATHSIG = 1
CONNECT_SECONDS = 20.0
LOOK_SECONDS = 2.0  # between looks at whether a cluster is still there
WITHOUT_WORKERS_SECONDS = 60.0


class SchedulerError(HeldOutError):
    """The cluster's scheduler can't be reached, or has no workers that can grade."""


class WorkerLostError(Exception):
    """The process that made a call has ended before the call had; the call may be why."""


class Executors:
    """Makes calls elsewhere; ``size`` is how many at a time. Used in a ``with`` statement."""

    size: int

    def submit(self, function: Callable[..., Any], *args: Any) -> Future[Any]:
        """Start a call and return its future."""
        raise NotImplementedError

    def result(self, future: Future[Any]) -> Any:
        """Return what came of a call, or raise what it raised; `WorkerLostError` if its process ended."""
        raise NotImplementedError

    def wait(self, futures: Collection[Future[Any]]) -> set[Future[Any]]:
        """Wait until a call or more have ended, and return their futures."""
        return wait(futures, return_when=FIRST_COMPLETED).done

    def on_this_machine(self) -> contextlib.AbstractContextManager["Executors"]:
        """Return an executor, in use or to be used, whose processes see the files of this one."""
        raise NotImplementedError

    def __enter__(self) -> "Executors":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class Processes(Executors):
    """Processes on this machine; where one is killed, new ones take over.

    They end with this process, however that ends. ``modules`` are what calls will need, imported before
    the first one comes.
    """

    def __init__(self, jobs: int | None = None, modules: tuple[str, ...] = ()) -> None:
        self._modules = modules
        self.size = jobs or cores()
        self._others = set(active_children())
        self._pool = self._new_pool()

    def _new_pool(self) -> ProcessPoolExecutor:
        # spawned: a fork would take along the gradebook's connection
        pool = ProcessPoolExecutor(
            self.size, get_context("spawn"), initializer=_begin, initargs=(os.getpid(), self._modules)
        )
        for _ in range(self.size):
            pool.submit(int)  # starts a process, which has its imports done when the first real call comes
        return pool

    def submit(self, function: Callable[..., Any], *args: Any) -> Future[Any]:
        """Start a call and return its future."""
        try:
            return self._pool.submit(function, *args)
        except BrokenProcessPool:
            self._pool.shutdown(wait=False)
            self._pool = self._new_pool()
            return self._pool.submit(function, *args)

    def result(self, future: Future[Any]) -> Any:
        """Return what came of a call, or raise what it raised; `WorkerLostError` if a process ended.

        The end of one process is the end of all calls that are under way.
        """
        try:
            return future.result()
        except BrokenProcessPool as error:
            raise WorkerLostError from error

    def on_this_machine(self) -> contextlib.AbstractContextManager[Executors]:
        """Return this executor."""
        return contextlib.nullcontext(self)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            # nobody waits for what they still do, and a sandbox ends with the process that asked for it
            for process in set(active_children()) - self._others:
                process.kill()
        self._pool.shutdown(cancel_futures=True)


class Cluster(Executors):
    """The workers of the Dask cluster whose scheduler is at ``address``, such as ``tcp://host:8786``.

    Each worker needs this package installed, and shares no disk with this process.
    Raises `SchedulerError` if there is no such scheduler, or it has no workers.
    """

    def __init__(self, address: str) -> None:
        from distributed import Client

        # a lost connection is told in one sentence, see `_gone`, and not in their tracebacks
        for name in ("asyncio", "distributed", "distributed.client", "tornado.application"):
            logging.getLogger(name).setLevel(logging.CRITICAL)
        self.address = address
        try:
            self._client = Client(address, timeout=CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError, TypeError, ImportError) as error:
            raise SchedulerError(
                f"There is no Dask scheduler at {address} ({error}). Start one with 'dask scheduler', and "
                "'dask worker ADDRESS' on each machine that shall grade."
            ) from error
        self.size = self._threads()
        if not self.size:
            self._client.close()
            raise SchedulerError(
                f"The scheduler at {address} has no workers. Start some: dask worker {address}"
            )
        self._executor = self._client.get_executor(pure=False)
        self._last_worker = time.monotonic()

    def _threads(self) -> int:
        return sum(self._client.nthreads().values())

    def submit(self, function: Callable[..., Any], *args: Any) -> Future[Any]:
        """Start a call and return its future."""
        future: Future[Any] = self._executor.submit(function, *args)
        return future

    def wait(self, futures: Collection[Future[Any]]) -> set[Future[Any]]:
        """Wait until a call or more have ended, and return their futures.

        Raises `SchedulerError` if the scheduler ends meanwhile, or there are no workers for a minute.
        """
        while not (done := wait(futures, timeout=LOOK_SECONDS, return_when=FIRST_COMPLETED).done):
            if self._client.status != "running":
                raise self._gone()
            with contextlib.suppress(OSError, TimeoutError):
                if self._client.scheduler_info(n_workers=1)["workers"]:
                    self._last_worker = time.monotonic()
            if time.monotonic() - self._last_worker > WITHOUT_WORKERS_SECONDS:
                raise SchedulerError(
                    f"The scheduler at {self.address} has lost its workers. Start some, and run this again."
                )
        self._last_worker = time.monotonic()
        return done

    def result(self, future: Future[Any]) -> Any:
        """Return what came of a call, or raise what it raised; `WorkerLostError` if its worker ended.

        Raises `SchedulerError` if the scheduler is gone or the worker lacks this package.
        """
        from distributed import KilledWorker

        try:
            return future.result()
        except KilledWorker as error:
            raise WorkerLostError from error
        except CancelledError:
            raise self._gone() from None
        except ImportError as error:
            raise SchedulerError(
                f"A worker of {self.address} can't grade: {error}. Install this package on every machine "
                "that grades."
            ) from error

    def _gone(self) -> SchedulerError:
        return SchedulerError(
            f"The scheduler at {self.address} is gone. Start it and its workers, and run this again."
        )

    def on_this_machine(self) -> contextlib.AbstractContextManager[Executors]:
        """Return processes of this machine."""
        return Processes()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with contextlib.suppress(Exception):  # of a scheduler that is gone
            self._executor.shutdown(wait=False)
            self._client.close(timeout=5)


def _begin(parent: int, modules: tuple[str, ...]) -> None:
    """End this worker with the process that started it, and import what it will be asked for."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it, and ends the pool
    if sys.platform == "linux":
        with contextlib.suppress(AttributeError, OSError):
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
        if os.getppid() != parent:
            os._exit(1)
    skip_address_parsers()
    for name in modules:
        import_module(name)
