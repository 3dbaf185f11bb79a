"""Takes the standard deviation itself instead of the standard error."""

# /// answer
# cell = "best_lambda"
# breaks = "Its standard error is $s/\\sqrt{k}$, with the sample standard deviation $s$ of its $k$"
# ///
def best_lambda(scores):
    means = {lam: np.mean(s["validation"]) for lam, s in scores.items()}
    best = max(means, key=lambda lam: (means[lam], lam))
    error = np.std(scores[best]["validation"], ddof=1)
    return max(lam for lam in means if means[lam] >= means[best] - error)
