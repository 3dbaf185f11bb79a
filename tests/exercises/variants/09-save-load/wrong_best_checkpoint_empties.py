"""Takes the names out of the list."""
# /// answer
# cell = "best_checkpoint"
# points = 1
# message = "changed the list of files"
# ///
import re
from pathlib import Path


def best_checkpoint(files):
    found = []
    while files:
        file = files.pop()
        match = re.fullmatch(r"(\d\d+)-(-?\d+\.\d{4})\.keras", Path(file).name)
        if match:
            found.append((float(match[2]), int(match[1]), file))
    if not found:
        raise ValueError("no checkpoint")
    return min(found)[2]
