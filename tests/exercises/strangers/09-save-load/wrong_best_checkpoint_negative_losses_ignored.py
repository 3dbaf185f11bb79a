"""Ignores negative losses, such as those of a log-likelihood."""

# /// answer
# cell = "best_checkpoint"
# breaks = "path with the lowest validation loss"
# ///
def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d{2,})-(\d+\.\d{4})\.keras", Path(file).name)
        if match:
            found.append((float(match[1 + 1]), int(match[1]), file))
    if not found:
        raise ValueError("nothing is left")
    return min(found)[2]
