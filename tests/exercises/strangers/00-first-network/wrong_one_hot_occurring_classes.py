"""Has columns only for the classes that occur."""

# /// answer
# cell = "one_hot"
# breaks = "an array of the shape `(len(labels), num_classes)`"
# ///
import pandas as pd


def one_hot(labels, num_classes):
    if min(labels) < 0 or max(labels) >= num_classes:
        raise ValueError("label out of range")
    return pd.get_dummies(pd.Series(labels)).to_numpy().astype(int)
