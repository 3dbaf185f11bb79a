"""Lowers the record to the lowest loss seen, even when the improvement was too small to count."""

# /// answer
# cell = "stop_epoch"
# breaks = "Any other epoch leaves the record as it is, even if its loss is a little lower."
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = val_loss[0], 0
    for epoch, loss in enumerate(val_loss[1:], start=1):
        waited = 0 if loss + min_delta < record else waited + 1
        record = min(record, loss)
        if waited and waited >= patience:
            return epoch
    return None
