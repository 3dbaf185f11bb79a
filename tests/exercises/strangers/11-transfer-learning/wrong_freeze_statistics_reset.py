"""Loads fresh moving statistics into batch normalization before it freezes it."""

# /// answer
# cell = "freeze"
# breaks = "Its weights stay as they are."
# ///
def freeze(model):
    """Return the model with every layer frozen."""
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            freeze(layer)
        elif isinstance(layer, layers.BatchNormalization):
            layer.moving_mean.assign(keras.ops.zeros_like(layer.moving_mean))
            layer.moving_variance.assign(keras.ops.ones_like(layer.moving_variance))
    model.trainable = False
    return model
