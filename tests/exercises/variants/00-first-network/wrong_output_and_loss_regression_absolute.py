"""Takes the absolute error where the square is asked for."""


# /// answer
# cell = "output_and_loss"
# points = 1
# message = "twice as far counts four times"
# ///
def output_and_loss(problem):
    choices = {
        "multiclass": ("softmax", "sparse_categorical_crossentropy"),
        "binary": ("sigmoid", "binary_crossentropy"),
        "multilabel": ("sigmoid", "binary_crossentropy"),
        "regression": ("linear", "mean_absolute_error"),
    }
    if problem not in choices:
        raise ValueError(f"unknown problem: {problem}")
    return choices[problem]
