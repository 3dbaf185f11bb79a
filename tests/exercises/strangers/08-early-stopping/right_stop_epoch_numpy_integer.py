"""Returns an integer of NumPy."""

# /// answer
# cell = "stop_epoch"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    record, last = val_loss[0], 0
    since = np.zeros(len(val_loss), dtype=int)
    for epoch, loss in enumerate(val_loss):
        if loss + min_delta < record:
            record, last = loss, epoch
        since[epoch] = epoch - last
    late = np.flatnonzero(since >= max(1, patience))
    return late[0] if late.size else None
