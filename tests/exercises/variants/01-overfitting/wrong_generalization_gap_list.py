"""Returns a list."""

# /// answer
# cell = "generalization_gap"
# points = 1
# message = "returned a list"
# ///
def generalization_gap(history, metric="accuracy"):
    if metric not in history or "val_" + metric not in history:
        raise ValueError("series missing")
    sign = 1 if metric == "loss" else -1
    return [sign * (b - a) for a, b in zip(history[metric], history["val_" + metric], strict=True)]
