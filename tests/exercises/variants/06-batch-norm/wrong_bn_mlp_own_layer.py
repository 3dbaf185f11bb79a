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

    def build(self, shape):
        self.dense.build(shape)
        self.norm.build((None, self.dense.units))

    def call(self, inputs, training=None):
        return keras.ops.relu(self.norm(self.dense(inputs), training=training))


def bn_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    model = keras.Sequential([keras.Input((inputs,))])
    for units in hidden:
        model.add(Hidden(units))
    model.add(layers.Dense(classes, activation="softmax"))
    return model
