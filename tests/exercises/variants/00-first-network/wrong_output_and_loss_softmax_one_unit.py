"""Takes softmax over a single unit."""


# /// answer
# cell = "output_and_loss"
# points = 1
# message = "A softmax over one unit is always 1"
# ///
def output_and_loss(problem):
    choices = {
        "multiclass": ("softmax", "sparse_categorical_crossentropy"),
        "binary": ("softmax", "binary_crossentropy"),
        "multilabel": ("sigmoid", "binary_crossentropy"),
        "regression": ("linear", "mean_squared_error"),
    }
    if problem not in choices:
        raise ValueError(f"unknown problem: {problem}")
    return choices[problem]
