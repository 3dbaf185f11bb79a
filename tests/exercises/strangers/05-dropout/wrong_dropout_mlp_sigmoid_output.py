"""Gives each output a sigmoid of its own, so the ten do not add up to 1."""

# /// answer
# cell = "dropout_mlp"
# breaks = "Hidden layers use ReLU, the output softmax."
# ///
def dropout_mlp(rate):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(10, activation="sigmoid"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
