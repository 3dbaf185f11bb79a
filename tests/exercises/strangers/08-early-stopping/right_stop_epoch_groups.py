"""Marks the improvements first and then measures the runs of other epochs with groupby."""

# /// answer
# cell = "stop_epoch"
# ///
from itertools import groupby


def _improvements(losses, min_delta):
    record = float("nan")
    for number, loss in enumerate(losses):
        improved = number == 0 or bool(loss + min_delta < record)
        if improved:
            record = loss
        yield improved


def stop_epoch(val_loss, patience, min_delta=0.0):
    needed = patience if patience > 0 else 1
    start = 0
    for improved, run in groupby(_improvements(val_loss, min_delta)):
        length = len(list(run))
        if not improved and length >= needed:
            return start + needed - 1
        start += length
    return None
