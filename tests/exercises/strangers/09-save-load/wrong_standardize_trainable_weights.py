"""Keeps mean and std as trainable weights, which the next training changes."""

# /// answer
# cell = "standardize"
# breaks = "It returns `(x - mean) / std`."
# ///
@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self._lists = {"mean": [float(v) for v in mean], "std": [float(v) for v in std]}
        self.mean, self.std = (
            self.add_weight(shape=(len(values),), initializer="zeros", name=name)
            for name, values in self._lists.items()
        )
        self.mean.assign(list(self._lists["mean"]))
        self.std.assign(list(self._lists["std"]))

    def call(self, x):
        return (x - self.mean) / self.std

    def get_config(self):
        return super().get_config() | {name: list(values) for name, values in self._lists.items()}


def predict_from(archive, x):
    path = new_path()
    Path(path).write_bytes(archive)
    return keras.models.load_model(path).predict(x, verbose=0)
