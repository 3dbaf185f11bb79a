"""Squeezes before it asks for two dimensions, so a kernel with one unit or one input counts as biases."""

# /// answer
# cell = "l1_penalty"
# breaks = "An array of two dimensions is a kernel, one of one"
# ///
def l1_penalty(weights, lam):
    total = 0.0
    for w in weights:
        w = np.squeeze(w)
        if w.ndim == 2:
            total += np.abs(w).sum()
    return lam * total
