"""Falls back to a default for unknown problems."""


# /// answer
# cell = "output_and_loss"
# points = 2
# message = "A default answer for an unknown problem"
# ///
def output_and_loss(problem):
    choices = {
        "multiclass": ("softmax", "sparse_categorical_crossentropy"),
        "binary": ("sigmoid", "binary_crossentropy"),
        "multilabel": ("sigmoid", "binary_crossentropy"),
        "regression": ("linear", "mean_squared_error"),
    }
    return choices.get(problem, ("softmax", "sparse_categorical_crossentropy"))
