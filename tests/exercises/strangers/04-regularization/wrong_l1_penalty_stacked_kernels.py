"""Puts the kernels into one array, which NumPy refuses as soon as two layers have other shapes."""

# /// answer
# cell = "l1_penalty"
# breaks = "units) and a bias vector of shape (units,) for each layer."
# ///
def l1_penalty(weights, lam):
    kernels = np.array([w for w in weights if np.ndim(w) == 2])
    return lam * np.abs(kernels).sum()
