"""Adds up entry by entry."""


# /// answer
# cell = "l1_penalty"
# ///
def l1_penalty(weights, lam):
    total = 0.0
    for array in weights:
        if array.ndim == 2:
            for row in array:
                for weight in row:
                    total += abs(float(weight))
    return lam * total
