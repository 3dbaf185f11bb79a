"""Forgets the absolute value."""


# /// answer
# cell = "l1_penalty"
# points = 0
# message = "weights cancel"
# ///
def l1_penalty(weights, lam):
    return lam * sum(array.sum() for array in weights if array.ndim == 2)
