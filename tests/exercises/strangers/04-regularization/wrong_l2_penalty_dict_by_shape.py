"""Keeps the kernels in a dictionary by their shape, so of two kernels of one shape only the last counts."""

# /// answer
# cell = "l2_penalty"
# breaks = "Again over all entries of all kernels, and without the biases."
# ///
def l2_penalty(weights, lam):
    kernels = {w.shape: w for w in weights if len(w.shape) == 2}
    return lam * sum(np.sum(np.square(kernel)) for kernel in kernels.values())
