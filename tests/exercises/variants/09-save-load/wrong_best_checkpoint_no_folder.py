"""Expects names without a folder."""
# /// answer
# cell = "best_checkpoint"
# points = 1
# message = "run/09-0.3950.keras"
# ///
import re
from pathlib import Path


def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d\d+)-(-?\d+\.\d{4})\.keras", file)
        if match:
            found.append((float(match[2]), int(match[1]), file))
    if not found:
        raise ValueError("no checkpoint")
    return min(found)[2]
