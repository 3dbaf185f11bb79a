"""Returns what is fixed first."""


# /// answer
# cell = "trainable_parameters"
# points = 0
# message = "the wrong way round"
# ///
def trainable_parameters(model):
    trainable = sum(weight.numpy().size for weight in model.trainable_weights)
    return model.count_params() - trainable, trainable
