"""Uses the loss for one-hot targets for integer labels."""


# /// answer
# cell = "output_and_loss"
# breaks = "one integer label per example"
# ///
def output_and_loss(problem):
    if problem == "multiclass":
        return "softmax", "categorical_crossentropy"
    if problem in ("binary", "multilabel"):
        return "sigmoid", "binary_crossentropy"
    if problem == "regression":
        return "linear", "mse"
    raise ValueError(problem)
