"""Uses the short spellings and None, in a list."""


# /// answer
# cell = "output_and_loss"
# ///
def output_and_loss(problem):
    if problem == "multiclass":
        return ["softmax", "SparseCategoricalCrossentropy"]
    if problem in ("binary", "multilabel"):
        return ["sigmoid", "bce"]
    if problem == "regression":
        return [None, "mse"]
    raise ValueError(f"unknown problem: {problem}")
