"""Subtracts min_delta from the loss, which makes slightly worse epochs improvements."""

# /// answer
# cell = "stop_epoch"
# breaks = "An epoch is an **improvement** if its loss plus `min_delta` is still below the record"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = float("inf"), 0
    for epoch, loss in enumerate(val_loss):
        if loss - min_delta < record:
            record, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch
    return None
