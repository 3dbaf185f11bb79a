"""Takes mean and deviation of the batch."""
# /// answer
# cell = "standardize"
# points = 1
# message = "whatever is in the batch"
# ///
import tempfile
from pathlib import Path

import keras
from keras import layers


@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.mean = list(mean)
        self.std = list(std)

    def call(self, x):
        x = keras.ops.cast(x, self.compute_dtype)
        return (x - keras.ops.mean(x, axis=0)) / keras.ops.std(x, axis=0)

    def get_config(self):
        return {**super().get_config(), "mean": self.mean, "std": self.std}


def predict_from(archive, x):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    return keras.saving.load_model(path).predict(x, verbose=0)
