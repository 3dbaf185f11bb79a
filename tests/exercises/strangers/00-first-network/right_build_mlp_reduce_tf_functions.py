"""Folds the layers together and uses TensorFlow's functions for the activations."""

# /// answer
# cell = "build_mlp"
# ///
from functools import reduce


def build_mlp(layer_sizes):
    start = keras.Input((layer_sizes[0],), dtype="float32")
    units = list(layer_sizes[1:])
    kinds = [tf.nn.relu] * (len(units) - 1) + [tf.nn.softmax]
    stack = [layers.Dense(n, activation=f) for n, f in zip(units, kinds)]
    return keras.Model(inputs=start, outputs=reduce(lambda x, layer: layer(x), stack, start))
