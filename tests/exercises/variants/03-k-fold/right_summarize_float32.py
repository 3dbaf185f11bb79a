"""Works in float32, as scores from Keras may come, and returns NumPy numbers."""
# /// answer
# cell = "summarize"
# ///
import numpy as np


def summarize(scores):
    scores = np.array(scores, dtype="float32")
    if scores.size < 2:
        raise ValueError("A spread needs two scores.")
    sd = np.std(scores, ddof=1)
    return {"mean": np.mean(scores), "sd": sd, "se": sd / np.sqrt(scores.size)}
