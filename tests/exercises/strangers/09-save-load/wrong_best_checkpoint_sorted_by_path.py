"""Sorts equal losses by the whole path, so that the name of the folder decides before the epoch."""

# /// answer
# cell = "best_checkpoint"
# breaks = "of several with the same loss, the one of the earliest epoch"
# ///
def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d{2,})-(-?\d+\.\d{4})\.keras", Path(file).name)
        if match:
            found.append((float(match[2]), file))
    if not found:
        raise ValueError("nothing is left")
    return min(found, key=lambda pair: (pair[0], str(pair[1])))[1]
