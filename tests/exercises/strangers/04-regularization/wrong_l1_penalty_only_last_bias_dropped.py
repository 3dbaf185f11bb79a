"""Leaves out only the last array of the list, so the biases of the hidden layers are penalized."""

# /// answer
# cell = "l1_penalty"
# breaks = "A bias is no weight: it only shifts a unit's output and is not"
# ///
def l1_penalty(weights, lam):
    total = 0.0
    for w in weights[:-1]:
        total += np.sum(np.abs(w))
    return lam * total
