"""Freezes the model and returns nothing."""


# /// answer
# cell = "freeze"
# points = 0
# message = "must return the model, not NoneType"
# ///
def freeze(model):
    model.trainable = False
