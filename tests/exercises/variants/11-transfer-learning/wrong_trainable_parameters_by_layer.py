"""Counts all of a layer that is not frozen as trainable, its moving statistics included."""

# /// answer
# cell = "trainable_parameters"
# points = 0
# message = "moving statistics count as fixed"
# ///
def trainable_parameters(model):
    counts = [0, 0]
    for layer in model.layers:
        if hasattr(layer, "layers"):
            inside = trainable_parameters(layer)
            counts = [counts[0] + inside[0], counts[1] + inside[1]]
        else:
            counts[not layer.trainable] += layer.count_params()
    return counts[0], counts[1]
