"""Counts the epochs since the last improvement."""

# /// answer
# cell = "stop_epoch"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = val_loss[0], 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] + min_delta < record:
            record, waited = val_loss[epoch], 0
        else:
            waited += 1
            if waited >= patience:
                return epoch
    return None
