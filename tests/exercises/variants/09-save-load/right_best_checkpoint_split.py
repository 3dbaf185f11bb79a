"""Takes the names apart by hand."""
# /// answer
# cell = "best_checkpoint"
# ///
import math


def best_checkpoint(files):
    best = None
    for file in files:
        stem, _, ending = file.split("/")[-1].rpartition(".")
        epoch, _, loss = stem.partition("-")
        try:
            key = float(loss), int(epoch)
        except ValueError:
            continue
        if ending != "keras" or math.isnan(key[0]):
            continue
        if (epoch, loss) != (f"{key[1]:02d}", f"{key[0]:.4f}"):
            continue
        if best is None or key < best[0]:
            best = key, file
    if best is None:
        raise ValueError("no checkpoint")
    return best[1]
