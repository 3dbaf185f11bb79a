"""Takes an improvement by exactly min_delta for one."""
# /// answer
# cell = "stop_epoch"
# points = 3
# message = "better by exactly min_delta is no improvement"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = val_loss[0], 0
    for epoch, loss in enumerate(val_loss[1:], start=1):
        if loss < record and record - loss >= min_delta:
            record, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch
    return None
