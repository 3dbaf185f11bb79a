"""Forgets biases, gamma and beta: counts arrays of two dimensions or more."""


# /// answer
# cell = "trainable_parameters"
# points = 0
# message = "Every number in every weight counts"
# ///
def trainable_parameters(model):
    trainable = sum(weight.numpy().size for weight in model.trainable_weights if len(weight.shape) > 1)
    return trainable, model.count_params() - trainable
