"""Adds the norms of the kernels first and squares the total, which is more than the sum of squares."""

# /// answer
# cell = "l2_penalty"
# breaks = "Again over all entries of all kernels, and without the biases."
# ///
def l2_penalty(weights, lam):
    norm = 0.0
    for w in weights:
        if w.ndim == 2:
            norm += np.linalg.norm(w)
    return lam * norm**2
