"""Collects the scores in a dict by fold number, so later rounds overwrite earlier ones."""

# /// answer
# cell = "summarize"
# breaks = "the mean of all m scores; a list of such lists (one per round)"
# ///
import statistics

import numpy as np


def summarize(scores):
    by_fold = {}
    for one_round in [scores] if np.ndim(scores) == 1 else scores:
        for fold, score in enumerate(one_round):
            by_fold[fold] = float(score)
    flat = list(by_fold.values())
    if len(flat) < 2:
        raise ValueError("too few scores")
    sd = statistics.stdev(flat)
    return {"mean": statistics.fmean(flat), "sd": sd, "se": sd / len(flat) ** 0.5}
