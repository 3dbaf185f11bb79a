"""Compares with the lowest loss before the last epochs, although small improvements set no record."""

# /// answer
# cell = "stop_epoch"
# breaks = "Any other epoch leaves the record as it is, even if its loss is a little lower."
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    patience = max(patience, 1)
    for epoch in range(patience, len(val_loss)):
        before = min(val_loss[: epoch - patience + 1])
        window = min(val_loss[epoch - patience + 1 : epoch + 1])
        if window + min_delta >= before:
            return epoch
    return None
