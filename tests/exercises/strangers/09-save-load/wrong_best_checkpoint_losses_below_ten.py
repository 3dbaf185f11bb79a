"""Knows losses with one digit before the point only and ignores larger ones."""

# /// answer
# cell = "best_checkpoint"
# breaks = "A training has written its checkpoints by the template `{epoch:02d}-{val_loss:.4f}.keras`."
# ///
def best_checkpoint(files):
    found = []
    for file in files:
        match = re.fullmatch(r"(\d{2,})-(-?\d\.\d{4})\.keras", Path(file).name)
        if match:
            found.append((float(match[2]), int(match[1]), file))
    if not found:
        raise ValueError("nothing is left")
    return min(found)[2]
