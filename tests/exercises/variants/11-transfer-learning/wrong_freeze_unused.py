"""Sets an attribute that Keras does not know."""


# /// answer
# cell = "freeze"
# points = 0
# message = "still has something to train"
# ///
def freeze(model):
    model.frozen = True
    return model
