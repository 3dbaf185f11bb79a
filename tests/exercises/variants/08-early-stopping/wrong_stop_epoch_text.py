"""Returns a text."""
# /// answer
# cell = "stop_epoch"
# points = 0
# message = "Return the number of an epoch, an int"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = val_loss[0], 0
    for epoch, loss in enumerate(val_loss[1:], start=1):
        if loss + min_delta < record:
            record, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                return str(epoch)
    return None
