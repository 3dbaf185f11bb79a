"""Cuts negative outputs off with ReLU."""


# /// answer
# cell = "output_and_loss"
# breaks = "a real number per example"
# ///
def output_and_loss(problem):
    if problem == "regression":
        return "relu", "mean_squared_error"
    if problem == "multiclass":
        return "softmax", "sparse_categorical_crossentropy"
    if problem in {"binary", "multilabel"}:
        return "sigmoid", "binary_crossentropy"
    raise ValueError(problem)
