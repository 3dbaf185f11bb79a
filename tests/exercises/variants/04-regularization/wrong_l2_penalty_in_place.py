"""Squares the caller's own arrays."""

# /// answer
# cell = "l2_penalty"
# points = 0
# message = "only read them"
# ///
def l2_penalty(weights, lam):
    penalty = 0.0
    for array in weights:
        if array.ndim == 2:
            array *= array
            penalty += array.sum()
    return lam * penalty
