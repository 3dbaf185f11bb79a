"""Saves only where no file lies yet."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "A file that lay at path before has to be overwritten"
# ///
from pathlib import Path


def weights_only_transfer(trained, build, path):
    if not Path(path).exists():
        trained.save_weights(path)
    model = build()
    if len(model.weights) < len(trained.weights):
        raise ValueError("the file has more weights than the model")
    model.load_weights(path)
    return model
