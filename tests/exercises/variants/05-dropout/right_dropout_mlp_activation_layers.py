"""Has the activation functions as layers of their own."""

# /// answer
# cell = "dropout_mlp"
# ///
import keras
from keras import layers


def dropout_mlp(rate):
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(256),
            layers.ReLU(),
            layers.Dropout(rate),
            layers.Dense(256),
            layers.Activation("relu"),
            layers.Dropout(rate),
            layers.Dense(10),
            layers.Softmax(),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
