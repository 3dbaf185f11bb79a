"""Lets the dictionary raise KeyError."""


# /// answer
# cell = "output_and_loss"
# breaks = "Raise `ValueError` for any other `problem`"
# ///
def output_and_loss(problem):
    return {
        "multiclass": ("softmax", "sparse_categorical_crossentropy"),
        "binary": ("sigmoid", "binary_crossentropy"),
        "multilabel": ("sigmoid", "binary_crossentropy"),
        "regression": ("linear", "mse"),
    }[problem]
