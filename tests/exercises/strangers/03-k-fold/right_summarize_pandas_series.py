"""A pandas Series, whose std and sem are sample values."""

# /// answer
# cell = "summarize"
# ///
import numpy as np
import pandas as pd


def summarize(scores):
    series = pd.Series(np.array(scores, dtype=float).reshape(-1))
    if series.count() < 2:
        raise ValueError("summarize needs two scores or more")
    return {"mean": float(series.mean()), "sd": float(series.std()), "se": float(series.sem())}
