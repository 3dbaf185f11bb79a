"""Jumps from each record to the next within the window of patience."""

# /// answer
# cell = "stop_epoch"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    losses = np.asarray(val_loss, dtype=float)
    window = max(patience, 1)
    at = 0
    while True:
        ahead = losses[at + 1 : at + 1 + window]
        better = np.flatnonzero(ahead + min_delta < losses[at])
        if better.size:
            at += 1 + int(better[0])
        elif ahead.size == window:
            return at + window
        else:
            return None
