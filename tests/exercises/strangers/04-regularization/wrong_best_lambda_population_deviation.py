"""Divides by k in the standard deviation."""

# /// answer
# cell = "best_lambda"
# breaks = "validation accuracies (divide by $k - 1$)."
# ///
def best_lambda(scores):
    means = {lam: np.mean(s["validation"]) for lam, s in scores.items()}
    best = max(means, key=lambda lam: (means[lam], lam))
    accuracies = scores[best]["validation"]
    error = np.std(accuracies) / np.sqrt(len(accuracies))
    return max(lam for lam in means if means[lam] >= means[best] - error)
