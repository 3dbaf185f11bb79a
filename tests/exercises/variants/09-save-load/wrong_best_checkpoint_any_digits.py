"""Takes any number of digits and decimals."""
# /// answer
# cell = "best_checkpoint"
# points = 1
# message = "Ignore what is not named by the template"
# ///
import re
from pathlib import Path


def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d+)-(-?\d+\.\d+)\.keras", Path(file).name)
        if match:
            found.append((float(match[2]), int(match[1]), file))
    if not found:
        raise ValueError("no checkpoint")
    return min(found)[2]
