"""Uses match and the class names."""


# /// answer
# cell = "output_and_loss"
# ///
def output_and_loss(problem):
    match problem:
        case "multiclass":
            return "softmax", "sparse_categorical_crossentropy"
        case "binary" | "multilabel":
            return "sigmoid", "BinaryCrossentropy"
        case "regression":
            return "linear", "MeanSquaredError"
        case _:
            raise ValueError(problem)
