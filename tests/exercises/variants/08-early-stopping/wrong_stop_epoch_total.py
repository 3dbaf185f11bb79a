"""Counts all epochs without improvement, not those in a row."""
# /// answer
# cell = "stop_epoch"
# points = 0
# message = "only epochs in a row count"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = val_loss[0], 0
    for epoch, loss in enumerate(val_loss[1:], start=1):
        if loss + min_delta < record:
            record = loss
        else:
            waited += 1
            if waited >= patience:
                return epoch
    return None
