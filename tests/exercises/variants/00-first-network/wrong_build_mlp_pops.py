"""Takes the sizes out of the caller's list."""

# /// answer
# cell = "build_mlp"
# points = 2
# message = "leave it as it is"
# ///
import keras
from keras import layers


def build_mlp(layer_sizes):
    model = keras.Sequential([keras.Input((layer_sizes.pop(0),))])
    while len(layer_sizes) > 1:
        model.add(layers.Dense(layer_sizes.pop(0), activation="relu"))
    model.add(layers.Dense(layer_sizes.pop(0), activation="softmax"))
    return model
