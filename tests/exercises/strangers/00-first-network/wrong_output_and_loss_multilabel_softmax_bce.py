"""Has the right loss for many labels but softmax before it."""


# /// answer
# cell = "output_and_loss"
# breaks = "several can be 1 at once"
# ///
def output_and_loss(problem):
    if problem == "regression":
        return None, "mse"
    if problem == "binary":
        return "sigmoid", "binary_crossentropy"
    if problem == "multiclass":
        return "softmax", "sparse_categorical_crossentropy"
    if problem == "multilabel":
        return "softmax", "binary_crossentropy"
    raise ValueError(problem)
