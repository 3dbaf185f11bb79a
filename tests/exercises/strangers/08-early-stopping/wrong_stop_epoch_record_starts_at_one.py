"""The record starts at 1.0 instead of the loss of the first epoch."""

# /// answer
# cell = "stop_epoch"
# breaks = "The first epoch sets the record."
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = 1.0, 0
    for epoch, loss in enumerate(val_loss):
        if loss + min_delta < record:
            record, waited = loss, 0
        else:
            waited += 1
            if waited >= max(patience, 1):
                return epoch
    return None
