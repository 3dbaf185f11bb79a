"""Joins all kernels to one long vector and takes its dot product with itself."""

# /// answer
# cell = "l2_penalty"
# ///
def l2_penalty(weights, lam):
    flat = [np.zeros(0)]
    for array in weights:
        if array.ndim == 2:
            flat.append(array.reshape(-1).astype("float64"))
    w = np.concatenate(flat)
    return lam * (w @ w)
