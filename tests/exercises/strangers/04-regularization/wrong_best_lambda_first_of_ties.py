"""Of several strengths with the highest mean it takes the spread of the first in the dictionary."""

# /// answer
# cell = "best_lambda"
# breaks = "(of several with the"
# ///
def best_lambda(scores):
    means = {lam: np.mean(s["validation"]) for lam, s in scores.items()}
    best = max(means, key=means.get)
    accuracies = scores[best]["validation"]
    error = np.std(accuracies, ddof=1) / np.sqrt(len(accuracies))
    return max(lam for lam in means if means[lam] >= means[best] - error)
