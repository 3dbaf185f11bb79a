"""Tests containment in a string, so fragments and the empty string pass."""


# /// answer
# cell = "output_and_loss"
# breaks = "Raise `ValueError` for any other `problem`"
# ///
def output_and_loss(problem):
    problem = str(problem)
    if problem in ("multiclass"):
        return "softmax", "sparse_categorical_crossentropy"
    if problem in ("binary, multilabel"):
        return "sigmoid", "binary_crossentropy"
    if problem in ("regression"):
        return "linear", "mse"
    raise ValueError(problem)
