"""Prints and warns without end in the calls of tests, and prints what a test that passed would say."""

# /// attack
# honest = ["counts"]
# seen = ['test_total: (AssertionError: The sum should be|Stopped: )']
# control = "none: what it achieves elsewhere has not been measured yet"
# ///
# %% total
import sys
import warnings


def total(numbers):
    for _ in range(200):
        print("x" * 1_000_000)
        print("x" * 1_000_000, file=sys.stderr)
    print("2.0")
    return -1


# %% scaled
def scaled(x):
    for number in range(20_000):
        warnings.warn(f"warning {number} " + "w" * 1000)
        print("\x1b[2J\r", end="")
    return x
