"""Returns the name without its folder."""
# /// answer
# cell = "best_checkpoint"
# points = 1
# message = "Return the path just as it stands in the list"
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
    return min(found, key=lambda pair: (float(pair[0][2]), int(pair[0][1])))[0][0]
