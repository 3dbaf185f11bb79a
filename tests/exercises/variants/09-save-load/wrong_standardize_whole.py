"""Makes constants of the type of the lists."""
# /// answer
# cell = "standardize"
# points = 1
# message = "whose mean and std are whole numbers cannot be computed"
# ///
import tempfile
from pathlib import Path

import keras
import tensorflow as tf
from keras import layers


@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.mean = list(mean)
        self.std = list(std)

    def call(self, x):
        return (x - tf.constant(list(self.mean))) / tf.constant(list(self.std))

    def get_config(self):
        return {**super().get_config(), "mean": self.mean, "std": self.std}


def predict_from(archive, x):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    return keras.saving.load_model(path).predict(x, verbose=0)
