"""Uses the functional interface and objects."""

# /// answer
# cell = "dropout_mlp"
# ///
import keras
from keras import layers


def dropout_mlp(rate):
    inputs = h = keras.Input((64,))
    for _ in range(2):
        h = layers.Dense(256, activation="relu")(h)
        h = layers.Dropout(rate)(h)
    model = keras.Model(inputs, layers.Dense(10, activation="softmax")(h))
    model.compile(keras.optimizers.Adam(), keras.losses.SparseCategoricalCrossentropy(), metrics=["accuracy"])
    return model
