"""Penalizes the first kernel and, if there is another, the last one, but none between them."""

# /// answer
# cell = "l2_penalty"
# breaks = "Again over all entries of all kernels, and without the biases."
# ///
def l2_penalty(weights, lam):
    total = np.sum(weights[0] ** 2)
    if len(weights) > 2:
        total += np.sum(weights[-2] ** 2)
    return lam * total
