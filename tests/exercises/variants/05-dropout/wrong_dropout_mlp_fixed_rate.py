"""Always uses 0.5."""

# /// answer
# cell = "dropout_mlp"
# points = 0
# message = "the Dropout layers have the rates"
# ///
import keras
from keras import layers


def dropout_mlp(rate):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(256, activation="relu"),
            layers.Dropout(0.5),
            layers.Dense(256, activation="relu"),
            layers.Dropout(0.5),
            layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
