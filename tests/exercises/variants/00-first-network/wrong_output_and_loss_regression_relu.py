"""Cuts off negative values in regression."""


# /// answer
# cell = "output_and_loss"
# points = 1
# message = "nothing may bend or cut the output"
# ///
def output_and_loss(problem):
    choices = {
        "multiclass": ("softmax", "sparse_categorical_crossentropy"),
        "binary": ("sigmoid", "binary_crossentropy"),
        "multilabel": ("sigmoid", "binary_crossentropy"),
        "regression": ("relu", "mse"),
    }
    if problem not in choices:
        raise ValueError(f"unknown problem: {problem}")
    return choices[problem]
