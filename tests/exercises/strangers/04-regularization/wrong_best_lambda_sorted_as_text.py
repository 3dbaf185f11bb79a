"""Sorts the strengths as text, where 2.0 comes after 10.0 and 1e-05 after 0.1."""

# /// answer
# cell = "best_lambda"
# breaks = "Return the **largest** $\\lambda$"
# ///
def best_lambda(scores):
    means = {str(lam): np.mean(s["validation"]) for lam, s in scores.items()}
    by_name = {str(lam): lam for lam in scores}
    top = max(means.values())
    best = max(lam for lam in scores if means[str(lam)] == top)
    accuracies = scores[best]["validation"]
    error = np.std(accuracies, ddof=1) / np.sqrt(len(accuracies))
    fitting = sorted(name for name, mean in means.items() if mean >= top - error)
    return by_name[fitting[-1]]
