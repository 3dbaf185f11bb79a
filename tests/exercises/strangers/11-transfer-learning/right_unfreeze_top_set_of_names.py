"""Makes a set of the names of the top layers and sets each flag by whether its name is in it."""

# /// answer
# cell = "unfreeze_top"
# ///
import itertools


def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    names = [
        layer.name
        for layer in reversed(base.layers)
        if len(layer.weights) > 0 and not isinstance(layer, layers.BatchNormalization)
    ]
    if n not in range(len(names) + 1):
        raise ValueError(f"{n} layers cannot be unfrozen, there are {len(names)}.")
    top = set(itertools.islice(names, n))
    base.trainable = True
    for layer in base.layers:
        layer.trainable = layer.name in top
    return base
