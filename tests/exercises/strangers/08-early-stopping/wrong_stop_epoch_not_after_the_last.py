"""Overlooks that patience can run out with the very last epoch."""

# /// answer
# cell = "stop_epoch"
# breaks = "Return `None` if training runs to its end."
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = val_loss[0], 0
    for epoch in range(1, len(val_loss) - 1):
        if val_loss[epoch] + min_delta < record:
            record, waited = val_loss[epoch], 0
        else:
            waited += 1
            if waited >= patience:
                return epoch
    return None
