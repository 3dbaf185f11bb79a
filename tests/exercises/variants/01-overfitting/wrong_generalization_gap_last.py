"""Returns the last epoch's gap only."""
# /// answer
# cell = "generalization_gap"
# points = 1
# message = "a single number hides when the gap opened"
# ///


def generalization_gap(history, metric="accuracy"):
    if metric not in history or "val_" + metric not in history:
        raise ValueError("series missing")
    gap = history[metric][-1] - history["val_" + metric][-1]
    return -gap if metric == "loss" else gap
