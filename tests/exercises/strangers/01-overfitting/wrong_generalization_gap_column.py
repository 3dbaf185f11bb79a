"""Returns a column, an array of shape (epochs, 1)."""

# /// answer
# cell = "generalization_gap"
# breaks = "as a one-dimensional NumPy array"
# ///
import pandas as pd


def generalization_gap(history, metric="accuracy"):
    if metric not in history or "val_" + metric not in history:
        raise ValueError("missing series")
    frame = pd.DataFrame({"t": history[metric], "v": history["val_" + metric]})
    frame["gap"] = frame["t"] - frame["v"] if metric == "accuracy" else frame["v"] - frame["t"]
    return frame[["gap"]].values
