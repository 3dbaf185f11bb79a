"""Recursion over the list: the penalty of the first array plus that of the others."""

# /// answer
# cell = "l1_penalty"
# ///
def l1_penalty(weights, lam):
    if len(weights) == 0:
        return 0.0
    first, *others = weights
    own = lam * np.linalg.norm(np.ravel(first).astype(float), ord=1) if first.ndim == 2 else 0.0
    return float(own + l1_penalty(others, lam))
