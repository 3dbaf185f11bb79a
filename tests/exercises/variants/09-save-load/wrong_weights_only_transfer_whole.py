"""Brings the whole model back."""
# /// answer
# cell = "weights_only_transfer"
# points = 0
# message = "everything else is the new model's own"
# ///
import keras


def weights_only_transfer(trained, build, path):
    build()
    path = path.replace(".weights.h5", ".keras")
    trained.save(path)
    return keras.saving.load_model(path)
