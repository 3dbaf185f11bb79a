"""Gives Keras the probability to stay on as the rate."""

# /// answer
# cell = "dropout_mlp"
# breaks = "with dropout of this rate after"
# ///
def dropout_mlp(rate):
    keep = 1 - rate
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(256, activation="relu"),
            layers.Dropout(keep),
            layers.Dense(256, activation="relu"),
            layers.Dropout(keep),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
