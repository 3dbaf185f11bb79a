"""Reads two numbers from the name and accepts them if the template makes the same name again."""

# /// answer
# cell = "best_checkpoint"
# ///
def _read(file):
    """Return the loss and the epoch in the name of this file, or None."""
    name = str(file).rpartition("/")[2]
    epoch, _, loss = name.removesuffix(".keras").partition("-")
    try:
        epoch, loss = int(epoch), float(loss)
    except ValueError:
        return None
    if f"{epoch:02d}-{loss:.4f}.keras" != name or loss != loss:
        return None
    return loss, epoch


def best_checkpoint(files):
    checkpoints = [file for file in files if _read(file) is not None]
    # min itself raises the ValueError if the list is empty
    return min(checkpoints, key=_read)
