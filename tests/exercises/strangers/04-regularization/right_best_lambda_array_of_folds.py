"""One array of strengths by folds; the error is the population deviation over the root of k - 1."""

# /// answer
# cell = "best_lambda"
# ///
def best_lambda(scores):
    lams = sorted(scores)
    folds = np.array([scores[lam]["validation"] for lam in lams], dtype=float)
    means = folds.mean(axis=1)
    best = np.flatnonzero(means == means.max())[-1]
    error = folds[best].std() / np.sqrt(folds.shape[1] - 1)
    return lams[np.flatnonzero(means >= means[best] - error)[-1]]
