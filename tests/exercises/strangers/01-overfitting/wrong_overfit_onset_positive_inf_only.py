"""Refuses nan and plus infinity but takes minus infinity for the smallest loss."""

# /// answer
# cell = "overfit_onset"
# breaks = "one that holds `nan` or an infinite value"
# ///


def overfit_onset(val_loss):
    if len(val_loss) == 0:
        raise ValueError("empty")
    for value in val_loss:
        if value != value or value == float("inf"):
            raise ValueError("training broke down")
    values = [float(v) for v in val_loss]
    onset = values.index(min(values))
    return onset if onset < len(values) - 1 else None
