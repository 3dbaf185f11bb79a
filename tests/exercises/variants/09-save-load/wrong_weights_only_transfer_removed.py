"""Removes the file when it is loaded."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "No file lies at path"
# ///
from pathlib import Path


def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = build()
    if len(model.weights) < len(trained.weights):
        raise ValueError("the file has more weights than the model")
    model.load_weights(path)
    Path(path).unlink()
    return model
