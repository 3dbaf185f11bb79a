"""Makes constants of whatever type the numbers have, so that lists of whole numbers raise an error."""

# /// answer
# cell = "standardize"
# breaks = "`mean` and `std` are lists of numbers, one for each feature."
# ///
@keras.saving.register_keras_serializable(package="held_out")
class Standardize(layers.Layer):
    def __init__(self, mean, std, **kwargs):
        super().__init__(**kwargs)
        self.mean = list(mean)
        self.std = list(std)

    def call(self, x):
        return (x - tf.constant(list(self.mean))) / tf.constant(list(self.std))

    def get_config(self):
        return super().get_config() | {"mean": list(self.mean), "std": list(self.std)}


def predict_from(archive, x):
    path = new_path()
    Path(path).write_bytes(archive)
    return keras.models.load_model(path).predict(x, verbose=0)
