"""Takes the rate 0.5 for the second dropout layer whatever was asked for."""

# /// answer
# cell = "dropout_mlp"
# breaks = "with dropout of this rate after"
# ///
def dropout_mlp(rate):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(256, activation="relu"),
            layers.Dropout(0.5),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
