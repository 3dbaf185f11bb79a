"""Looks only at strengths above the best one and fails when none of them fits."""

# /// answer
# cell = "best_lambda"
# breaks = "Return the **largest** $\\lambda$"
# ///
def best_lambda(scores):
    means = {lam: np.mean(s["validation"]) for lam, s in scores.items()}
    best = max(means, key=lambda lam: (means[lam], lam))
    accuracies = scores[best]["validation"]
    floor = means[best] - np.std(accuracies, ddof=1) / np.sqrt(len(accuracies))
    return max(lam for lam in means if lam > best and means[lam] >= floor)
