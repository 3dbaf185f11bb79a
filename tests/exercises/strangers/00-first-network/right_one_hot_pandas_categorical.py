"""Uses pandas dummies of a categorical with all classes."""

# /// answer
# cell = "one_hot"
# ///
import numpy as np
import pandas as pd


def one_hot(labels, num_classes):
    series = pd.Series(np.array(labels, dtype="int64"))
    if not series.between(0, num_classes - 1).all():
        raise ValueError("unknown class")
    cat = pd.Categorical(series, categories=list(range(num_classes)))
    return pd.get_dummies(cat).to_numpy().astype(int)
