"""Looks for the best strength by the training accuracies."""

# /// answer
# cell = "best_lambda"
# breaks = "Find the strength with the highest mean validation accuracy"
# ///
def best_lambda(scores):
    best = max(scores, key=lambda lam: (np.mean(scores[lam]["train"]), lam))
    accuracies = scores[best]["validation"]
    floor = np.mean(accuracies) - np.std(accuracies, ddof=1) / np.sqrt(len(accuracies))
    return max(lam for lam in scores if np.mean(scores[lam]["validation"]) >= floor)
