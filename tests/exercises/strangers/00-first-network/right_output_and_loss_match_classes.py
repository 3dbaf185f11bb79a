"""A match statement with the class names of the losses."""


# /// answer
# cell = "output_and_loss"
# ///
def output_and_loss(problem):
    match problem:
        case "multiclass":
            pair = ("softmax", "SparseCategoricalCrossentropy")
        case "binary" | "multilabel":
            pair = ("sigmoid", "BinaryCrossentropy")
        case "regression":
            pair = ("linear", "MeanSquaredError")
        case _:
            raise ValueError(problem)
    return pair
