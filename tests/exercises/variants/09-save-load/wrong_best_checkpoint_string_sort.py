"""Compares epochs and losses as texts."""
# /// answer
# cell = "best_checkpoint"
# points = 1
# message = "Losses are numbers"
# ///
import re
from pathlib import Path


def best_checkpoint(files):
    found = [
        (match, file)
        for file in files
        if (match := re.fullmatch(r"(\d\d+)-(-?\d+\.\d{4})\.keras", Path(file).name))
    ]
    if not found:
        raise ValueError("no checkpoint")
    return min(found, key=lambda pair: (pair[0][2], pair[0][1]))[1]
