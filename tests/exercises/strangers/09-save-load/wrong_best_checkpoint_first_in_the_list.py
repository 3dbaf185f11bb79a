"""Of several equal losses it takes the file that comes first in the list."""

# /// answer
# cell = "best_checkpoint"
# breaks = "of several with the same loss, the one of the earliest epoch"
# ///
def best_checkpoint(files):
    best, lowest = None, None
    for file in files:
        match = re.fullmatch(r"(\d{2,})-(-?\d+\.\d{4})\.keras", Path(file).name)
        if match and (lowest is None or float(match[2]) < lowest):
            best, lowest = file, float(match[2])
    if best is None:
        raise ValueError("nothing is left")
    return best
