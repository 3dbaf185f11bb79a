"""A loss that exactly equals the record, or undercuts it by exactly min_delta, counts as an improvement."""

# /// answer
# cell = "stop_epoch"
# breaks = "An epoch is an **improvement** if its loss plus `min_delta` is still below the record"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = float("inf"), 0
    for epoch, loss in enumerate(val_loss):
        if loss + min_delta <= record:
            record, waited = loss, 0
        else:
            waited += 1
            if waited >= patience:
                return epoch
    return None
