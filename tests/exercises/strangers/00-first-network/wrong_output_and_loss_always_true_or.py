"""Writes a condition that is always true, so every other problem is taken for multilabel."""


# /// answer
# cell = "output_and_loss"
# breaks = "Raise `ValueError` for any other `problem`"
# ///
def output_and_loss(problem):
    if problem == "multiclass":
        return "softmax", "sparse_categorical_crossentropy"
    if problem == "regression":
        return None, "mse"
    if problem == "binary" or "multilabel":
        return "sigmoid", "binary_crossentropy"
    raise ValueError(problem)
