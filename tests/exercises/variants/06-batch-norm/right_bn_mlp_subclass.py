"""A class of its own, with a list of layers."""

# /// answer
# cell = "bn_mlp"
# ///
import keras
from keras import layers


class Network(keras.Model):
    def __init__(self, hidden, classes):
        super().__init__()
        self.blocks = []
        for units in hidden:
            self.blocks += [layers.Dense(units, use_bias=False), layers.BatchNormalization(), layers.ReLU()]
        self.last = layers.Dense(classes, activation="softmax")

    def call(self, inputs, training=None):
        for layer in self.blocks:
            inputs = layer(inputs, training=training) if isinstance(layer, layers.BatchNormalization) else layer(inputs)
        return self.last(inputs)


def bn_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    model = Network(hidden, classes)
    model(keras.ops.zeros((1, inputs)))
    return model
