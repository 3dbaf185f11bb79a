"""Keeps the last layer trainable, as if it were the head."""


# /// answer
# cell = "freeze"
# points = 0
# message = "still has something to train"
# ///
def freeze(model):
    for layer in model.layers[:-1]:
        layer.trainable = False
    return model
