"""Takes the largest standard error among all strengths instead of the best one's."""

# /// answer
# cell = "best_lambda"
# breaks = "minus this standard error: the simplest model that cannot be told from the best."
# ///
def best_lambda(scores):
    means, errors = {}, {}
    for lam, entry in scores.items():
        means[lam] = np.mean(entry["validation"])
        errors[lam] = np.std(entry["validation"], ddof=1) / np.sqrt(len(entry["validation"]))
    floor = max(means.values()) - max(errors.values())
    return max(lam for lam in means if means[lam] >= floor)
