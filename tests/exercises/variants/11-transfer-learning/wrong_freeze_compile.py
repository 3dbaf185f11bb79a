"""Trusts in a rate of zero."""


# /// answer
# cell = "freeze"
# points = 0
# message = "still has something to train"
# ///
def freeze(model):
    model.compile(optimizer="sgd", loss="mse")
    model.optimizer.learning_rate = 0.0
    return model
