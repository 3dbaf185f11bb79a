"""Gives all images of a batch the same mask by the noise shape."""

# /// answer
# cell = "dropout_mlp"
# breaks = "with dropout of this rate after"
# ///
def dropout_mlp(rate):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate, noise_shape=(1, 256)),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate, noise_shape=(1, 256)),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
