"""Walks from the strongest to the weakest strength and stops at the first one above the line."""

# /// answer
# cell = "best_lambda"
# ///
from scipy import stats


def best_lambda(scores):
    descending = sorted(scores, reverse=True)
    best = max(descending, key=lambda lam: np.mean(scores[lam]["validation"]))
    floor = np.mean(scores[best]["validation"]) - stats.sem(scores[best]["validation"])
    return next(lam for lam in descending if np.mean(scores[lam]["validation"]) >= floor)
