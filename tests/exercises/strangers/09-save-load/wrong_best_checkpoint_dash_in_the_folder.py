"""Splits the whole path at its first dash, so that files in a folder with a dash are passed over."""

# /// answer
# cell = "best_checkpoint"
# breaks = "with or without a folder before the name"
# ///
def best_checkpoint(files):
    found = []
    for file in files:
        front, _, back = str(file).partition("-")
        epoch = front.split("/")[-1]
        if re.fullmatch(r"\d{2,}", epoch) and re.fullmatch(r"-?\d+\.\d{4}\.keras", back):
            found.append((float(back.removesuffix(".keras")), int(epoch), file))
    if not found:
        raise ValueError("nothing is left")
    return min(found)[2]
