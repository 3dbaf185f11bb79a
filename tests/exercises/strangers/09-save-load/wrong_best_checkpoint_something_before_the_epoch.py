"""Searches for the pattern at the end of the name only, so that a text before it does not matter."""

# /// answer
# cell = "best_checkpoint"
# breaks = "Ignore whatever is not named by this template"
# ///
def best_checkpoint(files):
    found = []
    for file in files:
        match = re.search(r"(\d{2,})-(-?\d+\.\d{4})\.keras$", Path(file).name)
        if match:
            found.append((float(match[2]), int(match[1]), file))
    if not found:
        raise ValueError("nothing is left")
    return min(found)[2]
