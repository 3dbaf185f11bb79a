"""Builds the network but does not compile it."""

# /// answer
# cell = "dropout_mlp"
# breaks = "Compile it"
# ///
def dropout_mlp(rate):
    return keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(10, activation="softmax"),
        ]
    )
