"""Sets a new record with every lower loss, however small the step."""
# /// answer
# cell = "stop_epoch"
# points = 3
# message = "small steps add up"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = val_loss[0], 0
    for epoch, loss in enumerate(val_loss[1:], start=1):
        if loss + min_delta < record:
            record, waited = loss, 0
        else:
            record = min(record, loss)
            waited += 1
            if waited >= patience:
                return epoch
    return None
