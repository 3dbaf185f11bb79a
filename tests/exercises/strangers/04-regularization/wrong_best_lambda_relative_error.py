"""Takes the standard error as a share of the highest mean."""

# /// answer
# cell = "best_lambda"
# breaks = "minus this standard error: the simplest model that cannot be told from the best."
# ///
def best_lambda(scores):
    means = {lam: np.mean(s["validation"]) for lam, s in scores.items()}
    best = max(means, key=lambda lam: (means[lam], lam))
    accuracies = scores[best]["validation"]
    error = np.std(accuracies, ddof=1) / np.sqrt(len(accuracies))
    return max(lam for lam in means if means[lam] >= means[best] * (1 - error))
