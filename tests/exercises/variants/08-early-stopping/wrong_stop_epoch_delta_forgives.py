"""Subtracts min_delta, so that a loss a little above the record improves."""
# /// answer
# cell = "stop_epoch"
# points = 3
# message = "by less than min_delta: that is no improvement"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = val_loss[0], 0
    for epoch, loss in enumerate(val_loss[1:], start=1):
        if loss - min_delta < record:
            record, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch
    return None
