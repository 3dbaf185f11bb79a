"""Returns nothing for an unknown problem."""


# /// answer
# cell = "output_and_loss"
# points = 2
# message = "raise a ValueError"
# ///
def output_and_loss(problem):
    choices = {
        "multiclass": ("softmax", "sparse_categorical_crossentropy"),
        "binary": ("sigmoid", "binary_crossentropy"),
        "multilabel": ("sigmoid", "binary_crossentropy"),
        "regression": ("linear", "mean_squared_error"),
    }
    return choices.get(problem)
