"""Returns from within the loop, so only the first layer's kernel counts."""

# /// answer
# cell = "l1_penalty"
# breaks = "where the sum runs over all weights of all layers."
# ///
def l1_penalty(weights, lam):
    total = 0.0
    for w in weights:
        if w.ndim == 2:
            total += np.abs(w).sum()
            return lam * total
    return lam * total
