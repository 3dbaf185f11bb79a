"""Expects nothing but checkpoints in the folder."""
# /// answer
# cell = "best_checkpoint"
# points = 1
# message = "In a folder lie other files, too"
# ///
from pathlib import Path


def best_checkpoint(files):
    if not files:
        raise ValueError("no checkpoint")

    def key(file):
        epoch, loss = Path(file).name.removesuffix(".keras").split("-", 1)
        return float(loss), int(epoch)

    return min(files, key=key)
