"""Returns squared arrays without adding up."""


# /// answer
# cell = "l2_penalty"
# points = 0
# message = "one number for the whole network"
# ///
def l2_penalty(weights, lam):
    return [lam * array**2 for array in weights if array.ndim == 2]
