"""Asks for the truth value of the losses, which an array refuses."""

# /// answer
# cell = "stop_epoch"
# breaks = "a list or an array of at least one finite number"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    if not val_loss:
        return None
    record, waited = val_loss[0], 0
    for epoch, loss in enumerate(val_loss):
        if epoch == 0:
            continue
        if loss + min_delta < record:
            record, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch
    return None
