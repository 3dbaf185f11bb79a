"""Compares each loss with the epoch before instead of the record."""

# /// answer
# cell = "stop_epoch"
# breaks = "An improvement sets a new record."
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    waited = 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] + min_delta < val_loss[epoch - 1]:
            waited = 0
        else:
            waited += 1
            if waited >= max(1, patience):
                return epoch
    return None
