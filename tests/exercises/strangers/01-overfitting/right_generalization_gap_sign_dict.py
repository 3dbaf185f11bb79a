"""A table of signs, and KeyError turned into ValueError."""

# /// answer
# cell = "generalization_gap"
# ///
import numpy as np

SIGN = {"accuracy": -1.0, "loss": +1.0}


def generalization_gap(history, metric="accuracy"):
    try:
        pair = [history[prefix + metric] for prefix in ("", "val_")]
    except KeyError as error:
        raise ValueError(f"The history has no series {error}") from error
    return SIGN[metric] * np.diff(np.asarray(pair, dtype="float64"), axis=0)[0]
