"""Goes one level down into nested lists and summarizes the first round only."""

# /// answer
# cell = "summarize"
# breaks = "a list of such lists (one per round ...); all scores count alike"
# ///
import numpy as np


def summarize(scores):
    if len(scores) and np.ndim(scores[0]) == 1:
        scores = scores[0]
    if len(scores) < 2:
        raise ValueError("too few scores")
    values = np.array(scores, float)
    sd = float(values.std(ddof=1))
    return {"mean": float(values.mean()), "sd": sd, "se": sd / float(np.sqrt(len(values)))}
