"""Takes the highest loss."""
# /// answer
# cell = "best_checkpoint"
# points = 0
# message = "It has the lowest loss"
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
    return max(found, key=lambda pair: float(pair[0][2]))[1]
