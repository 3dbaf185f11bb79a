"""Counts arrays, not the numbers in them."""


# /// answer
# cell = "trainable_parameters"
# points = 0
# message = "Every number in every weight counts"
# ///
def trainable_parameters(model):
    return len(model.trainable_weights), len(model.non_trainable_weights)
