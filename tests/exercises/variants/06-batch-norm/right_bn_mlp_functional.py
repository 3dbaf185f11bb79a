"""With the functional API and a ReLU layer."""

# /// answer
# cell = "bn_mlp"
# ///
import keras
from keras import layers


def bn_mlp(layer_sizes):
    inputs = keras.Input((layer_sizes[0],))
    signal = inputs
    for units in layer_sizes[1:-1]:
        signal = layers.Dense(units, use_bias=False, kernel_initializer="he_normal")(signal)
        signal = layers.BatchNormalization()(signal)
        signal = layers.ReLU()(signal)
    return keras.Model(inputs, layers.Dense(layer_sizes[-1], activation="softmax")(signal))
