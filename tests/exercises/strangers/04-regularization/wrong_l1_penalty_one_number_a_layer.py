"""Returns an array with one penalty for each layer instead of their sum."""

# /// answer
# cell = "l1_penalty"
# breaks = "Return the penalty, one number."
# ///
def l1_penalty(weights, lam):
    kernels = [w for w in weights if w.ndim == 2]
    return lam * np.array([np.abs(kernel).sum() for kernel in kernels])
