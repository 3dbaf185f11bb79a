"""Keeps mean and std as weights."""
# /// answer
# cell = "standardize"
# points = 1
# message = "The layer has weights"
# ///
import tempfile
from pathlib import Path

import keras
from keras import layers


@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.given = {"mean": list(mean), "std": list(std)}
        self.mean = self.add_weight(shape=(len(mean),), name="mean")
        self.std = self.add_weight(shape=(len(std),), name="std")
        self.mean.assign(mean)
        self.std.assign(std)

    def call(self, x):
        return (keras.ops.cast(x, self.compute_dtype) - self.mean) / self.std

    def get_config(self):
        return {**super().get_config(), **{name: list(values) for name, values in self.given.items()}}


def predict_from(archive, x):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    return keras.saving.load_model(path).predict(x, verbose=0)
