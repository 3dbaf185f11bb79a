"""Takes a best strength of 0 for no best strength yet, so the next one replaces it."""

# /// answer
# cell = "best_lambda"
# breaks = "Find the strength with the highest mean validation accuracy"
# ///
def best_lambda(scores):
    means = {lam: np.mean(s["validation"]) for lam, s in scores.items()}
    best = None
    for lam in sorted(scores):
        if not best or means[lam] >= means[best]:
            best = lam
    accuracies = scores[best]["validation"]
    error = np.std(accuracies, ddof=1) / np.sqrt(len(accuracies))
    return max(lam for lam in means if means[lam] >= means[best] - error)
