"""Multiplies with Gaussian noise of the same spread instead of switching units off."""

# /// answer
# cell = "dropout_mlp"
# breaks = "with dropout of this rate after"
# ///
def dropout_mlp(rate):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(256, activation="relu"),
            layers.GaussianDropout(rate),
            layers.Dense(256, activation="relu"),
            layers.GaussianDropout(rate),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
