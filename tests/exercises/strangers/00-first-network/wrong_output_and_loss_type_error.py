"""Raises TypeError when the problem is no string, for example None."""


# /// answer
# cell = "output_and_loss"
# breaks = "Raise `ValueError` for any other `problem`"
# ///
def output_and_loss(problem):
    if not isinstance(problem, str):
        raise TypeError("problem must be a string")
    if problem == "multiclass":
        return "softmax", "sparse_categorical_crossentropy"
    if problem in ("binary", "multilabel"):
        return "sigmoid", "binary_crossentropy"
    if problem == "regression":
        return "linear", "mse"
    raise ValueError(problem)
