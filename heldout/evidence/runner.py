"""Runs what is missing of the experiments, in parallel, and keeps what is done whatever happens."""

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

from heldout.errors import HeldOutError
from heldout.evidence.experiments import Experiment, Metrics
from heldout.evidence.results import RESULTS, Results, Run, read_results, rounded, versions, write_results
from heldout.kernels.environment import VARIABLES

SAVE_SECONDS = 5.0  # of work that a kill can cost at most
# then new ones take over: TensorFlow keeps something of each model, and a process gets slower and slower
RUNS_PER_PROCESS = 40
# one run a core: threads that wait for one another would only take each other's time, and they add numbers up
# in an order that changes from run to run
ONE_THREAD = {
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
}

Progress = Callable[[str, int, int], None]


class RunError(HeldOutError):
    """A run failed; the message says which, and how. What was done before is kept."""


def one_run(path: Path, setting: str, seed: int, digits: Callable[[Metrics], Metrics] = rounded) -> Run:
    """Do one run of the experiment at ``path``; ``digits`` says how many of each number are kept."""
    experiment = _experiment(path)
    parameters = experiment.settings[setting]
    do = experiment.run  # imports what it needs
    begun = time.monotonic()
    metrics = digits(do(seed=seed, **parameters))
    seconds = round(time.monotonic() - begun, 2)
    _forget()
    return Run(setting, parameters, seed, metrics, seconds, versions())


_known: dict[Path, Experiment] = {}


def _experiment(path: Path) -> Experiment:
    """Return the experiment, whose module this process imports once."""
    return _known.setdefault(path, Experiment(path))


def _forget() -> None:
    """Let go of the models of the last run, if there can be any."""
    if keras := sys.modules.get("keras"):
        keras.backend.clear_session()


def prepare() -> None:
    """Make this process ready to run experiments: one thread, no log lines."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent hears it, and ends the pool
    set_variables()


def set_variables() -> None:
    """Set the environment of runs; TensorFlow reads it when it is imported."""
    os.environ.update(VARIABLES | ONE_THREAD)


def run_missing(
    experiments: Sequence[Experiment],
    jobs: int,
    progress: Progress = lambda what, done, total: None,
    folder: Path = RESULTS,
) -> int:
    """Do all runs that are not recorded yet; return how many that were.

    Results are written every few seconds and at the end, so a kill costs little. ``progress`` is called with
    the experiment's name, how many runs are done, and of how many.
    Raises `RunError` if a run fails; those that were done are kept.
    """
    results = {}
    todo: list[tuple[Experiment, str, int]] = []
    for experiment in experiments:
        found = read_results(experiment.name, folder)
        todo += [(experiment, *pair) for pair in found.missing(experiment)]
        kept = len(found.runs)
        found.keep_current(experiment)
        results[experiment.name] = found
        if len(found.runs) != kept:
            write_results(found, folder)
    if not todo:
        return 0
    unsaved: set[str] = set()
    saved = time.monotonic()
    done = 0
    progress(todo[0][0].name, 0, len(todo))
    try:
        for experiment, run in done_in_parallel(todo, jobs):
            results[experiment.name].runs.append(run)
            unsaved.add(experiment.name)
            done += 1
            progress(experiment.name, done, len(todo))
            if time.monotonic() - saved > SAVE_SECONDS:
                _save(results, unsaved, folder)
                saved = time.monotonic()
    finally:
        _save(results, unsaved, folder)
    return done


def _save(results: dict[str, Results], unsaved: set[str], folder: Path) -> None:
    for name in unsaved:
        write_results(results[name], folder)
    unsaved.clear()


def done_in_parallel(
    todo: list[tuple[Experiment, str, int]],
    jobs: int,
    digits: Callable[[Metrics], Metrics] = rounded,
) -> Iterator[tuple[Experiment, Run]]:
    """Do runs in processes made for them, each with one thread, so that a run repeats bit by bit.

    Yield them as they end, with as many ``digits`` as are recorded, or as that function leaves.
    Raises `RunError` for the first that fails.
    """
    size = jobs * RUNS_PER_PROCESS
    for start in range(0, len(todo), size):
        yield from _done_by_one_pool(todo[start : start + size], jobs, digits)


def _done_by_one_pool(
    todo: list[tuple[Experiment, str, int]], jobs: int, digits: Callable[[Metrics], Metrics]
) -> Iterator[tuple[Experiment, Run]]:
    with ProcessPoolExecutor(min(jobs, len(todo)), get_context("spawn"), initializer=prepare) as pool:
        running = {
            pool.submit(one_run, experiment.path, setting, seed, digits): (experiment, setting, seed)
            for experiment, setting, seed in todo
        }
        try:
            for future in as_completed(running):
                experiment, setting, seed = running[future]
                try:
                    run = future.result()
                except BrokenProcessPool:
                    raise RunError("A process was killed. Run the same command again to go on.") from None
                except Exception as error:
                    what = f"{type(error).__name__}: {error}"
                    raise RunError(f"{experiment.name}, setting '{setting}', seed {seed}: {what}") from error
                yield experiment, run
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
