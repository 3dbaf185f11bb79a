"""Makes a table with a column for each row and lets pandas average and find the first maximum."""

# /// answer
# cell = "reported_and_honest"
# ///
import pandas as pd


def reported_and_honest(hits, deciding):
    table = pd.DataFrame(np.asarray(hits)).astype(float)
    chosen = table.columns.isin(list(deciding))
    deciding_accuracy = table.loc[:, chosen].mean(axis="columns")
    other_accuracy = table.loc[:, ~chosen].mean(axis="columns")
    kept = deciding_accuracy.idxmax()
    return float(deciding_accuracy[kept]), float(other_accuracy[kept])
