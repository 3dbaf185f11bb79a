"""Takes NumPy's matrix norm of order 1, which is the largest column sum and not the sum of all entries."""

# /// answer
# cell = "l1_penalty"
# breaks = "where the sum runs over all weights of all layers."
# ///
def l1_penalty(weights, lam):
    return lam * sum(np.linalg.norm(w, 1) for w in weights if w.ndim == 2)
