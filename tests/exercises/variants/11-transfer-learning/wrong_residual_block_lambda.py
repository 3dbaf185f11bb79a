"""Passes the input on by a Lambda."""

# /// answer
# cell = "residual_block"
# points = 0
# message = "holds a Lambda"
# ///
import keras
from keras import layers


def residual_block(shape, filters, stride=1):
    inputs = keras.Input(shape)
    x = layers.Conv2D(filters, 3, strides=stride, padding="same", use_bias=False)(inputs)
    x = layers.BatchNormalization()(x)
    x = layers.Activation("relu")(x)
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    shortcut = layers.Lambda(lambda values: values)(inputs)
    if x.shape != inputs.shape:
        shortcut = layers.Conv2D(filters, 1, strides=stride, use_bias=False)(inputs)
        shortcut = layers.BatchNormalization()(shortcut)
    x = layers.Add()([x, shortcut])
    return keras.Model(inputs, layers.Activation("relu")(x))
