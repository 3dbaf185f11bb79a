"""Gives the processes of one submission a processor core of their own, and says who else took its time.

Where no control group keeps shares fair, a submission that spins in hundreds of processes would take their
share of every core, and neighbors would run out of time. Kept to one core, it takes time from itself alone.
"""

import contextlib
import os
import random
from collections.abc import Iterator
from pathlib import Path

from heldout.kernels.client import runtime_folder


@contextlib.contextmanager
def own_core() -> Iterator[tuple[int, ...]]:
    """Hold a core that no other submission of this user's holds; none if all are held, or there is only one.

    The system gives back the core of a process that ends.
    """
    with contextlib.ExitStack() as held:
        yield tuple(_free(held))


def _free(held: contextlib.ExitStack) -> Iterator[int]:
    try:
        import fcntl

        cores = sorted(os.sched_getaffinity(0))
    except (ImportError, AttributeError):  # not Linux
        return
    if len(cores) < 2:
        return
    folder = runtime_folder()
    # not always the first: another grader, with another folder for its locks, may have begun there
    start = random.randrange(len(cores))
    for core in cores[start:] + cores[:start]:
        lock = (folder / f"core-{core}.lock").open("w")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.close()
            continue
        held.enter_context(lock)
        yield core
        return


def seconds_kept_waiting(pid: int) -> float:
    """Return how long others have kept a process from running so far, in seconds; 0 where nobody says.

    What its own threads and children took of a core does not count.
    """
    try:
        running, waiting = (
            int(part) / 1e9 for part in Path(f"/proc/{pid}/schedstat").read_text().split()[:2]
        )
        tree, own = [pid], 0.0
        for process in tree:
            own += _seconds(process)
            for task in os.scandir(f"/proc/{process}/task"):
                tree += map(int, Path(task.path, "children").read_text().split())
    except (OSError, ValueError):
        return 0.0
    return max(waiting - max(own - running, 0.0), 0.0)


def _seconds(pid: int) -> float:
    """Return the processor time of a process, its threads, and its children that have ended."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    user, system, children_user, children_system = fields[11:15]
    ticks = sum(map(int, (user, system, children_user, children_system)))
    return ticks / os.sysconf("SC_CLK_TCK")
