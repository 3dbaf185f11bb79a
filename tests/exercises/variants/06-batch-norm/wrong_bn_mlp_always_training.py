"""Sets batch norm to the batch's statistics for good."""

# /// answer
# cell = "bn_mlp"
# points = 0
# message = "A plain call of the model"
# ///
import keras
from keras import layers


def bn_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    signal = start = keras.Input((inputs,))
    for units in hidden:
        signal = layers.Dense(units, use_bias=False)(signal)
        signal = layers.BatchNormalization()(signal, training=True)
        signal = layers.ReLU()(signal)
    return keras.Model(start, layers.Dense(classes, activation="softmax")(signal))
