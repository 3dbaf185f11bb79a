"""A Keras Normalization layer, which divides a constant feature by its small epsilon."""

# /// answer
# cell = "standardize"
# breaks = "A feature that is constant on the training rows is divided by 1 instead of by 0"
# ///
def standardize(train, *others):
    layer = layers.Normalization(axis=-1)
    layer.adapt(np.asarray(train, dtype="float32"))
    return tuple(np.asarray(layer(np.asarray(a, dtype="float32"))) for a in (train, *others))
