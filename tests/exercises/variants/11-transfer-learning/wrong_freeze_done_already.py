"""Takes a model in which a layer is frozen for one that is frozen."""

# /// answer
# cell = "freeze"
# points = 0
# message = "were frozen already still has something to train"
# ///
def freeze(model):
    if all(layer.trainable for layer in model.layers):
        model.trainable = False
    return model
