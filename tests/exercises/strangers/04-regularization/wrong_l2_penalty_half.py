"""Has the factor one half of many textbooks."""

# /// answer
# cell = "l2_penalty"
# breaks = "There is no factor ½ and no root."
# ///
def l2_penalty(weights, lam):
    squares = sum(np.sum(w**2) for w in weights if w.ndim == 2)
    return lam / 2 * squares
