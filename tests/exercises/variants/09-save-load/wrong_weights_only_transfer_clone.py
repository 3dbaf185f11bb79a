"""Copies the trained model's architecture instead of building."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "build was not called"
# ///
import keras


def weights_only_transfer(trained, build, path):
    trained.save_weights(path)
    model = keras.models.clone_model(trained)
    model.load_weights(path)
    return model
