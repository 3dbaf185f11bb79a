"""Freezes layer by layer."""


# /// answer
# cell = "freeze"
# ///
def freeze(model):
    for layer in model.layers:
        layer.trainable = False
    return model
