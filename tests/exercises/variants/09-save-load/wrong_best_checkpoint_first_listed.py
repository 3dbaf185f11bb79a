"""Of equal losses takes the one that stands first in the list."""
# /// answer
# cell = "best_checkpoint"
# points = 1
# message = "Of equal losses the earliest epoch counts"
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
    return sorted(found, key=lambda pair: (float(pair[0][2]), -int(pair[0][1])))[0][1]
