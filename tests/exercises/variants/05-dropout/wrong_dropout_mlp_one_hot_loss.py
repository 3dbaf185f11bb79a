"""Uses the loss for one-hot targets."""

# /// answer
# cell = "dropout_mlp"
# points = 0
# message = "not the sparse categorical"
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
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return model
