"""Returns the loss first."""


# /// answer
# cell = "output_and_loss"
# points = 1
# message = "Keras knows no activation"
# ///
def output_and_loss(problem):
    choices = {
        "multiclass": ("softmax", "sparse_categorical_crossentropy"),
        "binary": ("sigmoid", "binary_crossentropy"),
        "multilabel": ("sigmoid", "binary_crossentropy"),
        "regression": ("linear", "mean_squared_error"),
    }
    if problem not in choices:
        raise ValueError(f"unknown problem: {problem}")
    activation, loss = choices[problem]
    return loss, activation
