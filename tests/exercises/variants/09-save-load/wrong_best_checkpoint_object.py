"""Returns an object of pathlib."""
# /// answer
# cell = "best_checkpoint"
# points = 0
# message = "must return one of the paths"
# ///
import re
from pathlib import Path


def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d\d+)-(-?\d+\.\d{4})\.keras", Path(file).name)
        if match:
            found.append((float(match[2]), int(match[1]), file))
    if not found:
        raise ValueError("no checkpoint")
    return Path(min(found)[2])
