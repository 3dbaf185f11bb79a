"""Takes for a kernel what has more entries than rows, so a kernel with one unit is left out."""

# /// answer
# cell = "l2_penalty"
# breaks = "Again over all entries of all kernels, and without the biases."
# ///
def l2_penalty(weights, lam):
    return lam * sum(np.sum(w**2) for w in weights if w.size > len(w))
