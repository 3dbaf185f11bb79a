"""Takes the second axis for the features, which is right for tables only."""

# /// answer
# cell = "standardize"
# breaks = "`mean` and `std` are lists of numbers, one for each feature."
# ///
@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.mean = [float(value) for value in mean]
        self.std = [float(value) for value in std]

    def call(self, x):
        columns = [(x[:, i] - m) / s for i, (m, s) in enumerate(zip(self.mean, self.std))]
        return keras.ops.stack(columns, axis=1)

    def get_config(self):
        return super().get_config() | {"mean": list(self.mean), "std": list(self.std)}


def predict_from(archive, x):
    path = new_path()
    Path(path).write_bytes(archive)
    return keras.models.load_model(path).predict(x, verbose=0)
