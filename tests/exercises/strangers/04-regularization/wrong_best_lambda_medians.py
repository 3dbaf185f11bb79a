"""Compares the medians of the folds, which are the means for two folds only."""

# /// answer
# cell = "best_lambda"
# breaks = "Find the strength with the highest mean validation accuracy"
# ///
def best_lambda(scores):
    middles = {lam: np.median(s["validation"]) for lam, s in scores.items()}
    best = max(middles, key=lambda lam: (middles[lam], lam))
    accuracies = scores[best]["validation"]
    error = np.std(accuracies, ddof=1) / np.sqrt(len(accuracies))
    return max(lam for lam in middles if middles[lam] >= middles[best] - error)
