"""What this machine has."""

import os


def cores() -> int:
    """Return how many cores this process may use: in a container often fewer than there are."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
