"""Crashes the interpreter by a wrong pointer and by endless recursion in C."""

# /// attack
# honest = ["counts"]
# seen = ['test_total: Stopped: .*your code (ended the process|ran for longer)', 'test_scaled: Stopped: .*your code (ended the process|ran for longer)']
# stock = ["points: -2", "not graded"]
# ///
# %% total
import ctypes


def total(numbers):
    ctypes.string_at(0)


# %% scaled
def scaled(x):
    ctypes.CDLL(None).abort()
