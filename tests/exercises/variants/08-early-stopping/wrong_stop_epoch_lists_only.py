"""Adds lists, which arrays take for a sum."""
# /// answer
# cell = "stop_epoch"
# points = 0
# message = "raised ValueError"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    if not val_loss:
        return None
    record, waited = val_loss[0], 0
    for epoch, loss in enumerate(val_loss[1:], start=1):
        if loss + min_delta < record:
            record, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch
    return None
