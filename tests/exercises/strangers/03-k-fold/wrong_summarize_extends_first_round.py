"""Flattens by extending the caller's first round, so a second call counts scores twice."""

# /// answer
# cell = "summarize"
# breaks = "Leave `scores` as it is."
# ///
import numpy as np


def summarize(scores):
    flat = np.ravel(scores) if isinstance(scores, np.ndarray) else scores
    if len(scores) > 0 and isinstance(scores[0], list):
        flat = scores[0]
        for later in scores[1:]:
            flat.extend(later)
    if len(flat) < 2:
        raise ValueError("too few scores")
    sd = float(np.std(flat, ddof=1))
    return {"mean": float(np.mean(flat)), "sd": sd, "se": sd / len(flat) ** 0.5}
