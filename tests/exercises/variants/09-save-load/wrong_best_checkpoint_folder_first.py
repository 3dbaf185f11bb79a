"""Of equal losses takes that in the first folder of the alphabet."""
# /// answer
# cell = "best_checkpoint"
# points = 1
# message = "in whichever folder it is"
# ///
import re
from pathlib import Path


def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d\d+)-(-?\d+\.\d{4})\.keras", Path(file).name)
        if match:
            found.append((float(match[2]), str(Path(file).parent), int(match[1]), file))
    if not found:
        raise ValueError("no checkpoint")
    return min(found)[3]
