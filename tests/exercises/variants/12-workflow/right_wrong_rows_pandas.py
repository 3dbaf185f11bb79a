"""Sorts a table, and returns arrays."""

# /// answer
# cell = "wrong_rows"
# ///
import pandas as pd


def wrong_rows(probabilities, threshold, y):
    table = pd.DataFrame({"p": list(probabilities), "y": list(y)})
    said = table["p"] >= threshold
    misses = table[(table["y"] == 1) & ~said].sort_values("p", kind="stable")
    alarms = table[(table["y"] == 0) & said].sort_values("p", ascending=False, kind="stable")
    return misses.index.to_numpy(), alarms.index.to_numpy()
