"""Accepts nan as a loss, and if it comes first no other loss compares as lower."""

# /// answer
# cell = "best_checkpoint"
# breaks = "a loss that is `nan`"
# ///
def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d{2,})-(-?\d+\.\d{4}|nan|inf)\.keras", Path(file).name)
        if match:
            found.append((float(match[2]), int(match[1]), file))
    if not found:
        raise ValueError("nothing is left")
    return min(found, key=lambda entry: entry[:2])[2]
