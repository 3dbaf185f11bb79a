"""Takes min_delta for a share of the record."""
# /// answer
# cell = "stop_epoch"
# points = 3
# message = "no share of the record"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = val_loss[0], 0
    for epoch, loss in enumerate(val_loss[1:], start=1):
        if loss < record * (1 - min_delta):
            record, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch
    return None
