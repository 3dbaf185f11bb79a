"""Computes the record after every epoch with itertools.accumulate and looks for the first plateau."""

# /// answer
# cell = "stop_epoch"
# ///
from itertools import accumulate


def stop_epoch(val_loss, patience, min_delta=0.0):
    records = list(accumulate(val_loss, lambda best, loss: loss if loss + min_delta < best else best))
    last = 0
    for epoch in range(1, len(records)):
        if records[epoch] != records[epoch - 1]:
            last = epoch
        elif epoch - last >= max(patience, 1):
            return epoch
    return None
