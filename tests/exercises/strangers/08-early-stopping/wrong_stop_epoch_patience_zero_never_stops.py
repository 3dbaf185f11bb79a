"""Compares the counter with patience by equality, so that patience 0 never stops."""

# /// answer
# cell = "stop_epoch"
# breaks = "With `patience=0` it stops after the first, as with `patience=1`."
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, waited = float("inf"), 0
    for epoch, loss in enumerate(val_loss):
        if loss + min_delta < record:
            record, waited = loss, 0
            continue
        waited += 1
        if waited == patience:
            return epoch
    return None
