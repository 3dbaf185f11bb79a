"""Takes the latest epoch."""
# /// answer
# cell = "best_checkpoint"
# points = 0
# message = "the latest epoch need not be the best"
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
    return max(found, key=lambda pair: int(pair[0][1]))[1]
