"""A chain of conditions with None for no activation."""


# /// answer
# cell = "output_and_loss"
# ///
def output_and_loss(problem):
    if problem == "multiclass":
        return "softmax", "sparse_categorical_crossentropy"
    if problem == "binary" or problem == "multilabel":
        return "sigmoid", "binary_crossentropy"
    if problem == "regression":
        return None, "mse"
    raise ValueError("problem must be multiclass, binary, multilabel or regression")
