"""Raises an error of another type."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "RuntimeError was raised"
# ///
def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    try:
        if len(model.weights) < len(trained.weights):
            raise ValueError("the file has more weights than the model")
        model.load_weights(path)
    except ValueError as error:
        raise RuntimeError("the weights do not fit") from error
    return model
