"""Groups the rows by probability with pandas and adds the counts up from the top."""

# /// answer
# cell = "best_threshold"
# ///
import pandas as pd


def best_threshold(probabilities, y):
    """Return the probability from which on to answer 1, for the highest balanced accuracy."""
    table = pd.DataFrame({"p": np.asarray(probabilities), "one": np.asarray(y) == 1})
    counts = table.groupby("p")["one"].agg(["sum", "size"]).sort_index(ascending=False)
    ones, rows = int(counts["sum"].sum()), len(table)
    hits = counts["sum"].cumsum()
    alarms = counts["size"].cumsum() - hits
    gain = hits * (rows - ones) - alarms * ones
    return float(gain.index[gain.to_numpy().argmax()])
