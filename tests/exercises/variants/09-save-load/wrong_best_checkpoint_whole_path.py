"""Looks for the numbers in the whole path."""
# /// answer
# cell = "best_checkpoint"
# points = 0
# message = "A folder may have digits, dots and dashes in its name, too"
# ///
import re


def best_checkpoint(files):
    found = []
    for file in files:
        match = re.search(r"(\d\d+)-(-?\d+\.\d{4})", file)
        if match and file.endswith(".keras"):
            found.append((float(match[2]), int(match[1]), file))
    if not found:
        raise ValueError("no checkpoint")
    return min(found)[2]
