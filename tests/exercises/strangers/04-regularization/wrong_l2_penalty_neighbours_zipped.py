"""Pairs each array with its neighbour, so the biases between two kernels are penalized too."""

# /// answer
# cell = "l2_penalty"
# breaks = "Again over all entries of all kernels, and without the biases."
# ///
def l2_penalty(weights, lam):
    total = 0.0
    for kernel, _bias in zip(weights, weights[1:], strict=False):
        total += np.sum(kernel**2)
    return lam * total
