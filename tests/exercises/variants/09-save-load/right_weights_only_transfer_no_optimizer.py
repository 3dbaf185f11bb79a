"""Leaves the optimizer's state out of the file."""
# /// answer
# cell = "weights_only_transfer"
# ///
import keras


def weights_only_transfer(trained, build, path):
    skip = [trained.optimizer] if trained.optimizer is not None else None
    keras.saving.save_weights(trained, path, objects_to_skip=skip)
    model = build()
    if len(model.weights) < len(trained.weights):
        raise ValueError("the file has more weights than the model")
    model.load_weights(path)
    return model
