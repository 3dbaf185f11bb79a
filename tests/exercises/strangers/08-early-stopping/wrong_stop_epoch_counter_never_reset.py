"""Counts all epochs without improvement, not only those in a row."""

# /// answer
# cell = "stop_epoch"
# breaks = "Training stops after the `patience`-th epoch without improvement in a row."
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, bad = val_loss[0], 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] + min_delta < record:
            record = val_loss[epoch]
            continue
        bad += 1
        if bad >= patience:
            return epoch
    return None
