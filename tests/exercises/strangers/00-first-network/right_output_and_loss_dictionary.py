"""A dictionary with a check of the key."""


# /// answer
# cell = "output_and_loss"
# ///
def output_and_loss(problem):
    table = {
        "multiclass": ("softmax", "sparse_categorical_crossentropy"),
        "binary": ("sigmoid", "binary_crossentropy"),
        "multilabel": ("sigmoid", "binary_crossentropy"),
        "regression": ("linear", "mean_squared_error"),
    }
    if problem not in list(table):
        raise ValueError(f"unknown problem: {problem!r}")
    return table[problem]
