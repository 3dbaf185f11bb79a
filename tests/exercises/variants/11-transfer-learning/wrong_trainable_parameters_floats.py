"""Returns floats."""

# /// answer
# cell = "trainable_parameters"
# points = 0
# message = "must return two whole numbers"
# ///
def trainable_parameters(model):
    trainable = float(sum(weight.numpy().size for weight in model.trainable_weights))
    return trainable, float(model.count_params()) - trainable
