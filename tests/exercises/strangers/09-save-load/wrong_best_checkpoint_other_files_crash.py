"""Reads the numbers of every file and fails at one that is named otherwise."""

# /// answer
# cell = "best_checkpoint"
# breaks = "Ignore whatever is not named by this template"
# ///
import math


def best_checkpoint(files):
    found = []
    for file in files:
        epoch, loss = Path(file).stem.split("-", 1)
        if not math.isnan(float(loss)):
            found.append((float(loss), int(epoch), file))
    if not found:
        raise ValueError("nothing is left")
    return min(found)[2]
