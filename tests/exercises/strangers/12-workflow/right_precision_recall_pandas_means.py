"""Takes the precision as the mean truth where a 1 was said, and the recall the other way round."""

# /// answer
# cell = "precision_recall"
# ///
import pandas as pd


def precision_recall(y_true, y_pred):
    """Return precision and recall of the class 1."""
    # pandas raises a ValueError itself for columns of different lengths
    frame = pd.DataFrame({"truth": np.array(y_true), "answer": np.array(y_pred)}, dtype=float)
    precision = frame.loc[frame["answer"] == 1, "truth"].mean()
    recall = frame.loc[frame["truth"] == 1, "answer"].mean()
    return tuple(0.0 if pd.isna(value) else float(value) for value in (precision, recall))
