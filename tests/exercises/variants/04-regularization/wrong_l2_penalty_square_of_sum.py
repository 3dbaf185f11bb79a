"""Adds first and squares then."""


# /// answer
# cell = "l2_penalty"
# points = 0
# message = "Square each weight, then add"
# ///
def l2_penalty(weights, lam):
    return lam * sum(array.sum() for array in weights if array.ndim == 2) ** 2
