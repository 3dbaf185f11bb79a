"""Drops the inputs and the first hidden layer instead of the two hidden layers."""

# /// answer
# cell = "dropout_mlp"
# breaks = "*each* of the two hidden layers, and none elsewhere."
# ///
def dropout_mlp(rate):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dropout(rate),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(256, activation="relu"),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
