"""Defines sum, isinstance, set and np as names of the notebook, which test cells might find."""

# /// attack
# ran = ["before total"]
# stock = ["points: 2"]
# ///
# %% before total
def isinstance(*args):
    return True


def sum(*args):
    return -1


def set(*args):
    return 0


class AssertionError(Exception):
    def __init__(self, *args):
        raise SystemExit


ran("before total")
