"""Keeps the last few flags in a deque and stops when it is full and none of them is an improvement."""

# /// answer
# cell = "stop_epoch"
# ///
from collections import deque


def stop_epoch(val_loss, patience, min_delta=0.0):
    recent = deque(maxlen=max(1, patience))
    record = None
    for epoch, loss in enumerate(val_loss):
        better = record is None or loss + min_delta < record
        if better:
            record = loss
        recent.append(better)
        if len(recent) == recent.maxlen and not any(recent):
            return epoch
    return None
