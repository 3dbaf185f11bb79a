"""Two columns of a pandas frame."""

# /// answer
# cell = "generalization_gap"
# ///
import pandas as pd


def generalization_gap(history, metric="accuracy"):
    needed = [metric, "val_" + metric]
    for name in needed:
        if name not in history.keys():
            raise ValueError(name + " is not in the history")
    frame = pd.DataFrame({name: history[name] for name in needed})
    gap = frame["val_" + metric] - frame[metric]
    if metric == "accuracy":
        gap = -gap
    return gap.to_numpy()
