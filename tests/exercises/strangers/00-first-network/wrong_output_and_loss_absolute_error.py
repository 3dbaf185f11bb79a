"""Uses the mean absolute error, whose cost doubles only."""


# /// answer
# cell = "output_and_loss"
# breaks = "an error twice as large should cost four times as much"
# ///
def output_and_loss(problem):
    table = {
        "multiclass": ("softmax", "sparse_categorical_crossentropy"),
        "binary": ("sigmoid", "binary_crossentropy"),
        "multilabel": ("sigmoid", "binary_crossentropy"),
        "regression": ("linear", "mae"),
    }
    if problem not in table:
        raise ValueError(problem)
    return table[problem]
