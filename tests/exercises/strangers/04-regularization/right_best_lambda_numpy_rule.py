"""Finds the best by the pair of mean and strength, then takes the largest strength above the line."""

# /// answer
# cell = "best_lambda"
# ///
def best_lambda(scores):
    means = {lam: np.mean(s["validation"]) for lam, s in scores.items()}
    best = max(means, key=lambda lam: (means[lam], lam))
    accuracies = scores[best]["validation"]
    error = np.std(accuracies, ddof=1) / np.sqrt(len(accuracies))
    return max(lam for lam in means if means[lam] >= means[best] - error)
