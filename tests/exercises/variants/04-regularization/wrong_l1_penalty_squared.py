"""Squares the weights."""


# /// answer
# cell = "l1_penalty"
# points = 0
# message = "That is L2"
# ///
def l1_penalty(weights, lam):
    return lam * sum((array**2).sum() for array in weights if array.ndim == 2)
