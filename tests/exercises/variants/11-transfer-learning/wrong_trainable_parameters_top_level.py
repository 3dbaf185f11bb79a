"""Looks at the flags of the model's own layers, and not inside them."""


# /// answer
# cell = "trainable_parameters"
# points = 0
# message = "moving statistics count as fixed"
# ///
def trainable_parameters(model):
    trainable = sum(layer.count_params() for layer in model.layers if layer.trainable)
    return trainable, model.count_params() - trainable
