"""Averages the sums of the layers instead of adding them."""

# /// answer
# cell = "l1_penalty"
# breaks = "where the sum runs over all weights of all layers."
# ///
def l1_penalty(weights, lam):
    sums = [np.abs(w).sum() for w in weights if w.ndim == 2]
    return lam * np.mean(sums)
