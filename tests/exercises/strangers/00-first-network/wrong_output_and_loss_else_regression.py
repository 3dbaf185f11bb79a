"""Takes every other problem for regression."""


# /// answer
# cell = "output_and_loss"
# breaks = "Raise `ValueError` for any other `problem`"
# ///
def output_and_loss(problem):
    if problem == "multiclass":
        return "softmax", "sparse_categorical_crossentropy"
    elif problem == "binary" or problem == "multilabel":
        return "sigmoid", "binary_crossentropy"
    else:
        return "linear", "mse"
