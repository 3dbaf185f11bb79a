"""Rounds the penalty to two digits after the point."""

# /// answer
# cell = "l1_penalty"
# breaks = "Return the penalty, one number."
# ///
def l1_penalty(weights, lam):
    penalty = lam * sum(np.abs(w).sum() for w in weights if w.ndim > 1)
    return round(float(penalty), 2)
