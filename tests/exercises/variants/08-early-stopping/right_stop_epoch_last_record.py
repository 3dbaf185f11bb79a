"""Remembers the epoch of the record and counts from there."""
# /// answer
# cell = "stop_epoch"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    best = 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[best] - min_delta:
            best = epoch
        elif epoch - best >= max(patience, 1):
            return epoch
