"""Lets the KeyError of the dictionary through."""


# /// answer
# cell = "output_and_loss"
# points = 2
# message = "raised a KeyError"
# ///
def output_and_loss(problem):
    choices = {
        "multiclass": ("softmax", "sparse_categorical_crossentropy"),
        "binary": ("sigmoid", "binary_crossentropy"),
        "multilabel": ("sigmoid", "binary_crossentropy"),
        "regression": ("linear", "mean_squared_error"),
    }
    return choices[problem]
