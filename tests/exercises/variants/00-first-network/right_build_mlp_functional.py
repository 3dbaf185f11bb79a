"""Uses the functional API and activation layers of their own."""

# /// answer
# cell = "build_mlp"
# ///
import keras
from keras import layers


def build_mlp(layer_sizes):
    inputs = signal = keras.Input((layer_sizes[0],))
    for units in layer_sizes[1:-1]:
        signal = layers.ReLU()(layers.Dense(units, kernel_initializer="he_normal")(signal))
    outputs = layers.Softmax()(layers.Dense(layer_sizes[-1])(signal))
    return keras.Model(inputs, outputs)
