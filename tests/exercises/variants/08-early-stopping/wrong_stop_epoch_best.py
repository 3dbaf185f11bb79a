"""Returns the best epoch, to which the weights go back."""
# /// answer
# cell = "stop_epoch"
# points = 0
# message = "That is the best epoch"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    best = 0
    for epoch in range(1, len(val_loss)):
        if val_loss[epoch] + min_delta < val_loss[best]:
            best = epoch
        elif epoch - best >= patience:
            return best
    return None
