"""Raises exceptions whose text, class and equality are code that loops, exits or lies."""

# /// attack
# honest = ["counts"]
# seen = ['test_total: Stopped: .*your code (ended the process|ran for longer)', 'test_scaled: Stopped: .*your code (ended the process|ran for longer)', 'test_parameters: (Long: xxx|Stopped: )']
# stock = ["points: -2", "not graded"]
# ///
# %% total
class Worse(Exception):
    def __str__(self):
        raise SystemExit

    __repr__ = __str__

    @property
    def __class__(self):
        raise RuntimeError

    @property
    def __traceback__(self):
        raise KeyboardInterrupt


def total(numbers):
    raise Worse


# %% scaled
class Endless(ValueError):
    def __str__(self):
        while True:
            pass


def scaled(x):
    raise Endless


# %% parameters
class Long(ValueError):
    def __str__(self):
        return "x" * (100 << 20)


def parameters(build, sizes):
    raise Long
