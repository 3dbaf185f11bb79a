"""Puts nan last instead of ignoring it and returns such a file if there is no other."""

# /// answer
# cell = "best_checkpoint"
# breaks = "Raise a `ValueError` if nothing is left."
# ///
def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d{2,})-(-?\d+\.\d{4}|nan)\.keras", Path(file).name)
        if match:
            loss = float("inf") if match[2] == "nan" else float(match[2])
            found.append((loss, int(match[1]), file))
    if not found:
        raise ValueError("nothing is left")
    return min(found)[2]
