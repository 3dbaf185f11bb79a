"""Prints and warns without end in the calls of tests, and prints what a test that passed would say."""

# /// attack
# honest = ["counts"]
# ran = ["total", "scaled"]
# control = "none: what is printed in a call is lost unless a test captures it"
# ///
# %% total
import sys
import warnings


def total(numbers):
    for _ in range(200):
        print("x" * 1_000_000)
        print("x" * 1_000_000, file=sys.stderr)
    print("2.0")
    ran("total")
    return -1


# %% scaled
def scaled(x):
    for number in range(20_000):
        warnings.warn(f"warning {number} " + "w" * 1000)
        print("\x1b[2J\r", end="")
    ran("scaled")
    return x
