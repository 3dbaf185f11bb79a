"""Each hidden layer is a small model of its own, and the last layer has weights by He."""

# /// answer
# cell = "bn_mlp"
# ///
import keras
from keras import layers


def bn_mlp(layer_sizes):
    sizes = list(layer_sizes)
    blocks = [
        keras.Sequential(
            [keras.Input((before,)), layers.Dense(units, use_bias=False), layers.BatchNormalization(), layers.ReLU()]
        )
        for before, units in zip(sizes, sizes[1:-1])
    ]
    last = layers.Dense(sizes[-1], activation="softmax", kernel_initializer="he_normal")
    return keras.Sequential([keras.Input((sizes[0],)), *blocks, last])
