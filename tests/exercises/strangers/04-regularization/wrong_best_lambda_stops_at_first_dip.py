"""Walks up from the best strength and stops at the first one below the line, though a later one may fit."""

# /// answer
# cell = "best_lambda"
# breaks = "Return the **largest** $\\lambda$"
# ///
def best_lambda(scores):
    means = {lam: np.mean(s["validation"]) for lam, s in scores.items()}
    best = max(means, key=lambda lam: (means[lam], lam))
    accuracies = scores[best]["validation"]
    floor = means[best] - np.std(accuracies, ddof=1) / np.sqrt(len(accuracies))
    answer = best
    for lam in sorted(lam for lam in scores if lam > best):
        if means[lam] < floor:
            break
        answer = lam
    return answer
