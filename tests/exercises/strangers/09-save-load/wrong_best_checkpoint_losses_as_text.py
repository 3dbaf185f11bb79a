"""Compares the losses as text, so that 10.0000 comes before 9.0000."""

# /// answer
# cell = "best_checkpoint"
# breaks = "path with the lowest validation loss"
# ///
def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d{2,})-(-?\d+\.\d{4})\.keras", Path(file).name)
        if match:
            found.append((match[2], int(match[1]), file))
    if not found:
        raise ValueError("nothing is left")
    return min(found)[2]
