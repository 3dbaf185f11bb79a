"""The numbers go through single precision, so that the configuration holds others than were given."""

# /// answer
# cell = "standardize"
# breaks = "`get_config` returns what the layer needs to be made again"
# ///
@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.mean = np.array(mean, dtype="float32")
        self.std = np.array(std, dtype="float32")

    def call(self, x):
        return (x - self.mean) / self.std

    def get_config(self):
        return super().get_config() | {"mean": self.mean.tolist(), "std": self.std.tolist()}


def predict_from(archive, x):
    path = new_path()
    Path(path).write_bytes(archive)
    return keras.models.load_model(path).predict(x, verbose=0)
