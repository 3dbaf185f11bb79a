"""Collects the sums in a default argument, so each call adds the kernels of earlier calls."""

# /// answer
# cell = "l1_penalty"
# breaks = "where the sum runs over all weights of all layers."
# ///
def l1_penalty(weights, lam, sums=[]):
    for w in weights:
        if len(w.shape) == 2:
            sums.append(float(np.sum(np.abs(w))))
    return lam * sum(sums)
