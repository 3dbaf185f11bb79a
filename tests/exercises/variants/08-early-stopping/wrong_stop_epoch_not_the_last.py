"""Never looks at the last epoch."""
# /// answer
# cell = "stop_epoch"
# points = 0
# message = "should be 10, not None"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = val_loss[0], 0
    for epoch, loss in enumerate(val_loss[1:-1], start=1):
        if loss + min_delta < record:
            record, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch
    return None
