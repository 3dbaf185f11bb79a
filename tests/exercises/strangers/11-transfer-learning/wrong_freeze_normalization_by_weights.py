"""Freezes gamma and beta of batch normalization as weights and all other layers as layers."""

# /// answer
# cell = "freeze"
# breaks = "That holds for batch normalization, too"
# ///
def freeze(model):
    """Return the model with every layer frozen."""
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            freeze(layer)
        elif isinstance(layer, layers.BatchNormalization):
            layer.gamma.trainable = False
            layer.beta.trainable = False
        else:
            layer.trainable = False
    return model
