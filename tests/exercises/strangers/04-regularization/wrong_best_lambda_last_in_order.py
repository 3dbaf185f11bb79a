"""Returns the last fitting strength in the order of the dictionary, not the largest."""

# /// answer
# cell = "best_lambda"
# breaks = "strengths come in any order."
# ///
def best_lambda(scores):
    means = {lam: np.mean(s["validation"]) for lam, s in scores.items()}
    best = max(means, key=lambda lam: (means[lam], lam))
    accuracies = scores[best]["validation"]
    error = np.std(accuracies, ddof=1) / np.sqrt(len(accuracies))
    answer = best
    for lam in scores:
        if means[lam] >= means[best] - error:
            answer = lam
    return answer
