"""Squares the error of logarithms."""


# /// answer
# cell = "output_and_loss"
# breaks = "an error twice as large should cost four times as much"
# ///
def output_and_loss(problem):
    table = {
        "multiclass": ("softmax", "sparse_categorical_crossentropy"),
        "binary": ("sigmoid", "binary_crossentropy"),
        "multilabel": ("sigmoid", "binary_crossentropy"),
        "regression": ("linear", "mean_squared_logarithmic_error"),
    }
    if problem not in table:
        raise ValueError(problem)
    return table[problem]
