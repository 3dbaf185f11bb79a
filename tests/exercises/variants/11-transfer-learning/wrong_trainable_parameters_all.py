"""Counts everything as trainable."""


# /// answer
# cell = "trainable_parameters"
# points = 0
# message = "moving statistics count as fixed"
# ///
def trainable_parameters(model):
    return model.count_params(), 0
