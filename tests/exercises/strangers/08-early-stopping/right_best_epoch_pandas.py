"""Lets pandas drop the missing values and look up the label of the extreme one."""

# /// answer
# cell = "best_epoch"
# ///
import pandas as pd


def best_epoch(values, mode):
    if mode not in {"min", "max"}:
        raise ValueError("mode is either min or max")
    curve = pd.Series(np.asarray(values, dtype=float)).dropna()
    if curve.empty:
        raise ValueError("no number among the values")
    return int(curve.idxmin() if mode == "min" else curve.idxmax())
