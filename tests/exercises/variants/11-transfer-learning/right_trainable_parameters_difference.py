"""Counts all, and takes away what can be trained."""


# /// answer
# cell = "trainable_parameters"
# ///
def trainable_parameters(model):
    trainable = sum(weight.numpy().size for weight in model.trainable_weights)
    return trainable, model.count_params() - trainable
