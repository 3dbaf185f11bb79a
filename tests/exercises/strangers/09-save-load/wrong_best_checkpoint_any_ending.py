"""Accepts files of weights with the same numbers in their names."""

# /// answer
# cell = "best_checkpoint"
# breaks = "Ignore whatever is not named by this template"
# ///
def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d{2,})-(-?\d+\.\d{4})\.(keras|weights\.h5)", Path(file).name)
        if match:
            found.append((float(match[2]), int(match[1]), file))
    if not found:
        raise ValueError("nothing is left")
    return min(found)[2]
