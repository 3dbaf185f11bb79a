"""Its own dropout layer forgets to scale what stays on."""

# /// answer
# cell = "dropout_mlp"
# breaks = "with dropout of this rate after"
# ///
class PlainDropout(layers.Layer):
    def __init__(self, rate):
        super().__init__()
        self.rate = rate
        self.seed_generator = keras.random.SeedGenerator()

    def call(self, x, training=False):
        if not training:
            return x
        draws = keras.random.uniform(keras.ops.shape(x), seed=self.seed_generator)
        return x * keras.ops.cast(draws >= self.rate, x.dtype)


def dropout_mlp(rate):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(256, activation="relu"),
            PlainDropout(rate),
            layers.Dense(256, activation="relu"),
            PlainDropout(rate),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
