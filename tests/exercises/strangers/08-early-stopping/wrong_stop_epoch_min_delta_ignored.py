"""Never uses min_delta."""

# /// answer
# cell = "stop_epoch"
# breaks = "An epoch is an **improvement** if its loss plus `min_delta` is still below the record"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    best = 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] < val_loss[best]:
            best = epoch
        elif epoch - best >= patience:
            return epoch
    return None
