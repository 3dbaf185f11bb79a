"""Multiplies the running total with the strength in each step, so the first layers pay its powers."""

# /// answer
# cell = "l2_penalty"
# breaks = "Again over all entries of all kernels, and without the biases."
# ///
def l2_penalty(weights, lam):
    penalty = 0.0
    for w in weights:
        if w.ndim == 2:
            penalty = lam * (penalty + (w * w).sum())
    return penalty
