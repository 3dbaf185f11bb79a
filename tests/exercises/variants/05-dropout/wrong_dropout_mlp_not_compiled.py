"""Does not compile the model."""

# /// answer
# cell = "dropout_mlp"
# points = 0
# message = "must come compiled"
# ///
import keras
from keras import layers


def dropout_mlp(rate):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(256, activation="relu"),
            layers.Dropout(rate),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.build()
    return model
