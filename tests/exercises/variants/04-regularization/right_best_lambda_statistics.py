"""Uses the standard library."""

# /// answer
# cell = "best_lambda"
# ///
from statistics import mean, stdev


def best_lambda(scores):
    best_mean, best = max((mean(folds["validation"]), lam) for lam, folds in scores.items())
    validation = scores[best]["validation"]
    limit = best_mean - stdev(validation) / len(validation) ** 0.5
    return max(lam for lam, folds in scores.items() if mean(folds["validation"]) >= limit)
