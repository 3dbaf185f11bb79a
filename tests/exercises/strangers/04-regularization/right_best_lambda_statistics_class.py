"""A small class for one strength with mean and standard error from the statistics module."""

# /// answer
# cell = "best_lambda"
# ///
import math
import statistics


class Strength:
    def __init__(self, lam, accuracies):
        self.lam = lam
        self.mean = statistics.fmean(accuracies)
        self.error = statistics.stdev(accuracies) / math.sqrt(len(accuracies))


def best_lambda(scores):
    strengths = [Strength(lam, entry["validation"]) for lam, entry in scores.items()]
    best = strengths[0]
    for other in strengths[1:]:
        if other.mean > best.mean or (other.mean == best.mean and other.lam > best.lam):
            best = other
    return max(s.lam for s in strengths if s.mean + best.error >= best.mean)
