"""Counts the best epoch itself as the first of the wait."""
# /// answer
# cell = "stop_epoch"
# points = 0
# message = "with the patience-th of them training ends"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = val_loss[0], 1
    for epoch, loss in enumerate(val_loss[1:], start=1):
        if loss + min_delta < record:
            record, waited = loss, 1
        else:
            waited += 1
            if waited >= patience:
                return epoch
    return None
