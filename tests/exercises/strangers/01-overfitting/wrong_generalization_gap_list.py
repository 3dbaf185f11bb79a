"""Returns a list."""

# /// answer
# cell = "generalization_gap"
# breaks = "as a one-dimensional NumPy array"
# ///


def generalization_gap(history, metric="accuracy"):
    if metric not in history or "val_" + metric not in history:
        raise ValueError("missing series")
    sign = 1 if metric == "loss" else -1
    return [sign * (v - t) for t, v in zip(history[metric], history["val_" + metric])]
