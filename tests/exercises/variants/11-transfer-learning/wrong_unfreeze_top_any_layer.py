"""Counts layers without weights, and batch normalization."""


# /// answer
# cell = "unfreeze_top"
# points = 0
# message = "Batch normalization stays frozen"
# ///
def unfreeze_top(base, n):
    if not 0 <= n <= len(base.layers):
        raise ValueError("n")
    base.trainable = True
    for layer in base.layers[: len(base.layers) - n]:
        layer.trainable = False
    return base
