"""Uses a DataFrame and a sign per metric."""
# /// answer
# cell = "generalization_gap"
# ///
import pandas as pd


def generalization_gap(history, metric="accuracy"):
    frame = pd.DataFrame(history)
    try:
        difference = frame["val_" + metric] - frame[metric]
    except KeyError as error:
        raise ValueError(f"the history lacks {error}") from None
    sign = {"loss": 1, "accuracy": -1}[metric]
    return (sign * difference).to_numpy()
