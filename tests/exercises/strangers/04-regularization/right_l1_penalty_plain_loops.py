"""Adds up the absolute values one by one with nested loops over the rows of each kernel."""

# /// answer
# cell = "l1_penalty"
# ///
def l1_penalty(weights, lam):
    total = 0.0
    for array in weights:
        if len(np.shape(array)) != 2:
            continue
        for row in array:
            for w in row:
                total += float(w) if w >= 0 else -float(w)
    return lam * total
