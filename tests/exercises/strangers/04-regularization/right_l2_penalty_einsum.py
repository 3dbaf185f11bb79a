"""Uses einsum to multiply each kernel with itself and sum over both axes."""

# /// answer
# cell = "l2_penalty"
# ///
def l2_penalty(weights, lam):
    return lam * sum(float(np.einsum("ij,ij->", w, w)) for w in weights if w.ndim == 2)
