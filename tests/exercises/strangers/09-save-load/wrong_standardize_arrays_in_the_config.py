"""The configuration holds arrays of NumPy."""

# /// answer
# cell = "standardize"
# breaks = "all of it as plain lists, numbers and texts"
# ///
@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        if isinstance(mean, dict):  # Keras writes an array into a file as a dictionary
            mean, std = mean["config"]["value"], std["config"]["value"]
        self.mean = np.array(mean, dtype="float32")
        self.std = np.array(std, dtype="float32")

    def call(self, x):
        return (x - self.mean) / self.std

    def get_config(self):
        return super().get_config() | {"mean": self.mean, "std": self.std}


def predict_from(archive, x):
    path = new_path()
    Path(path).write_bytes(archive)
    return keras.models.load_model(path).predict(x, verbose=0)
