"""Makes the model from the configuration in the file, without its weights."""
# /// answer
# cell = "standardize"
# points = 2
# message = "by the weights in the file"
# ///
import io
import json
import zipfile

import keras
import numpy as np
from keras import layers


@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.mean = list(mean)
        self.std = list(std)

    def call(self, x):
        dtype = self.compute_dtype
        x = keras.ops.cast(x, dtype)
        return (x - np.array(self.mean, dtype)) / np.array(self.std, dtype)

    def get_config(self):
        return {**super().get_config(), "mean": self.mean, "std": self.std}


def predict_from(archive, x):
    with zipfile.ZipFile(io.BytesIO(archive)) as file:
        config = json.loads(file.read("config.json"))
    return keras.saving.deserialize_keras_object(config).predict(x, verbose=0)
