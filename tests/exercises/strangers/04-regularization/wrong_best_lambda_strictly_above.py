"""Wants a mean strictly above the line, so nothing is left when the accuracies of the folds are the same."""

# /// answer
# cell = "best_lambda"
# breaks = "whose mean validation accuracy is at least the highest mean"
# ///
def best_lambda(scores):
    means = {lam: np.mean(s["validation"]) for lam, s in scores.items()}
    best = max(means, key=lambda lam: (means[lam], lam))
    accuracies = scores[best]["validation"]
    error = np.std(accuracies, ddof=1) / np.sqrt(len(accuracies))
    return max(lam for lam in means if means[lam] > means[best] - error)
