"""pandas idxmin on a fresh range index."""

# /// answer
# cell = "overfit_onset"
# ///
import numpy as np
import pandas as pd


def overfit_onset(val_loss):
    s = pd.Series(np.array(val_loss, dtype="float64"))
    if s.empty or s.isna().any() or np.isinf(s).any():
        raise ValueError("val_loss must be finite and not empty")
    onset = int(s.idxmin())
    if onset + 1 == len(s):
        return None
    return onset
