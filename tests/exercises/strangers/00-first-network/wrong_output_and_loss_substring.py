"""Looks for the words inside the problem's name, so longer names pass."""


# /// answer
# cell = "output_and_loss"
# breaks = "Raise `ValueError` for any other `problem`"
# ///
def output_and_loss(problem):
    problem = str(problem)
    if "multiclass" in problem:
        return "softmax", "sparse_categorical_crossentropy"
    if "binary" in problem or "multilabel" in problem:
        return "sigmoid", "binary_crossentropy"
    if "regression" in problem:
        return "linear", "mse"
    raise ValueError(problem)
