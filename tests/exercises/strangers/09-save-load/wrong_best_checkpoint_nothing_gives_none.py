"""Returns None if nothing is left."""

# /// answer
# cell = "best_checkpoint"
# breaks = "Raise a `ValueError` if nothing is left."
# ///
def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d{2,})-(-?\d+\.\d{4})\.keras", Path(file).name)
        if match:
            found.append((float(match[2]), int(match[1]), file))
    return min(found, default=(None, None, None))[2]
