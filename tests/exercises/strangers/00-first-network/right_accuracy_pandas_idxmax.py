"""Uses a data frame's idxmax along the columns."""

# /// answer
# cell = "accuracy"
# ///
import pandas as pd


def accuracy(probabilities, labels):
    decisions = pd.DataFrame(np.asarray(probabilities)).idxmax(axis="columns")
    return decisions.eq(pd.Series(np.asarray(labels))).mean()
