"""Goes through the files once, with a check of every character instead of a regular expression."""

# /// answer
# cell = "best_checkpoint"
# ///
import os


def _digits(text):
    return text != "" and all(character in "0123456789" for character in text)


def best_checkpoint(files):
    best = best_key = None
    for file in files:
        name = os.path.basename(file)
        if not name.endswith(".keras"):
            continue
        epoch, dash, loss = name[: -len(".keras")].partition("-")
        if not dash or not _digits(epoch) or epoch != str(int(epoch)).zfill(2):
            continue
        size = loss[1:] if loss.startswith("-") else loss
        whole, point, decimals = size.partition(".")
        if size != "inf":
            if not (point and _digits(whole) and _digits(decimals) and len(decimals) == 4):
                continue
            if whole != str(int(whole)):
                continue
        key = float(loss), int(epoch)
        if best_key is None or key < best_key:
            best, best_key = file, key
    if best_key is None:
        raise ValueError("nothing to choose from")
    return best
