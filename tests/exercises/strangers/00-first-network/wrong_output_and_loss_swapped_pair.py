"""Returns loss and activation in the wrong order for regression."""


# /// answer
# cell = "output_and_loss"
# breaks = "Return a pair `(activation, loss)`"
# ///
def output_and_loss(problem):
    if problem == "regression":
        return "mse", "linear"
    if problem == "multiclass":
        return "softmax", "sparse_categorical_crossentropy"
    if problem in ("binary", "multilabel"):
        return "sigmoid", "binary_crossentropy"
    raise ValueError(problem)
