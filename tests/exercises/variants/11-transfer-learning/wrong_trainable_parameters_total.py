"""Returns one number."""


# /// answer
# cell = "trainable_parameters"
# points = 0
# message = "must return two whole numbers"
# ///
def trainable_parameters(model):
    return sum(weight.numpy().size for weight in model.trainable_weights)
