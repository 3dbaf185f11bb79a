"""Unfreezes everything and then freezes batch normalization and the lower layers again."""

# /// answer
# cell = "unfreeze_top"
# breaks = "What is frozen when the base comes says nothing"
# ///
def _has_weights(layer):
    return bool(layer.get_weights())


def unfreeze_top(base, n):
    """Return the base with its last n layers unfrozen; batch normalization stays frozen and doesn't count."""
    others = [layer for layer in base.layers if isinstance(layer, layers.BatchNormalization)]
    others += [layer for layer in base.layers if not _has_weights(layer)]
    candidates = [layer for layer in base.layers if layer not in others]
    lower = len(candidates) - n
    if n < 0 or lower < 0:
        raise ValueError(n)
    base.trainable = True
    for layer in others + candidates[:lower]:
        layer.trainable = False
    return base
