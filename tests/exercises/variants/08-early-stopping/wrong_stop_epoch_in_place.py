"""Writes the record over the losses that did not improve on it."""
# /// answer
# cell = "stop_epoch"
# points = 1
# message = "stop_epoch changed val_loss"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    waited = 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] + min_delta < val_loss[epoch - 1]:
            waited = 0
            continue
        val_loss[epoch] = val_loss[epoch - 1]
        waited += 1
        if waited >= patience:
            return epoch
    return None
