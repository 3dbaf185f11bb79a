"""Compares the epochs of equal losses as text, so that epoch 100 comes before epoch 99."""

# /// answer
# cell = "best_checkpoint"
# breaks = "of several with the same loss, the one of the earliest epoch"
# ///
def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d{2,})-(-?\d+\.\d{4})\.keras", Path(file).name)
        if match:
            found.append((float(match[2]), match[1], file))
    if not found:
        raise ValueError("nothing is left")
    return min(found)[2]
