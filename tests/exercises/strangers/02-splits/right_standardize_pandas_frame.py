"""pandas, with ddof=0 and constant features found by nunique."""

# /// answer
# cell = "standardize"
# ///
import pandas as pd


def standardize(train, *others):
    frame = pd.DataFrame(np.array(train, dtype=float))
    mean = frame.mean()
    std = frame.std(ddof=0).where(frame.nunique() > 1, 1.0)
    return tuple(((pd.DataFrame(np.array(part, dtype=float)) - mean) / std).to_numpy() for part in (train, *others))
