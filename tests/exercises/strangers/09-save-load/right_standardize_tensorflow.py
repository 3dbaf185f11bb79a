"""Computes with TensorFlow and calls the loaded model without training."""

# /// answer
# cell = "standardize"
# ///
@keras.saving.register_keras_serializable(package="held_out", name="Standardize")
class Standardize(keras.Layer):
    def __init__(self, mean: list, std: list, **kwargs) -> None:
        super().__init__(**kwargs)
        if len(mean) != len(std):
            raise ValueError("mean and std must have the same length")
        self.config = {"mean": [*map(float, mean)], "std": [*map(float, std)]}

    def call(self, x):
        x = tf.cast(x, self.compute_dtype)
        mean, std = (tf.constant([*self.config[name]], dtype=x.dtype) for name in ("mean", "std"))
        return tf.divide(tf.subtract(x, mean), std)

    def get_config(self):
        own = {name: [*values] for name, values in self.config.items()}
        return super().get_config() | own


def predict_from(archive: bytes, x) -> np.ndarray:
    path = new_path("from_somebody.keras")
    with open(path, "wb") as file:
        file.write(archive)
    model = keras.models.load_model(path)
    return keras.ops.convert_to_numpy(model(x, training=False))
