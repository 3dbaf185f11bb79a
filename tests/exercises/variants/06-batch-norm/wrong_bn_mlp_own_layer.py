"""Puts each hidden layer into a class of its own."""

# /// answer
# cell = "bn_mlp"
# points = 0
# message = "layers of classes of your own"
# ///
import keras
from keras import layers


class Hidden(layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.dense = layers.Dense(units, use_bias=False)
        self.norm = layers.BatchNormalization()

    def call(self, inputs, training=None):
        return keras.ops.relu(self.norm(self.dense(inputs), training=training))


def bn_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    start = keras.Input((inputs,))
    signal = start
    for units in hidden:
        signal = Hidden(units)(signal)
    return keras.Model(start, layers.Dense(classes, activation="softmax")(signal))
