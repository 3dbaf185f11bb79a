"""Drops units between the convolutions."""

# /// answer
# cell = "residual_block"
# points = 0
# message = "called with training=True"
# ///
import keras
from keras import layers


def residual_block(shape, filters, stride=1):
    inputs = keras.Input(shape)
    x = layers.Conv2D(filters, 3, strides=stride, padding="same", use_bias=False)(inputs)
    x = layers.BatchNormalization()(x)
    x = layers.Activation("relu")(x)
    x = layers.Dropout(0.3)(x)
    x = layers.Conv2D(filters, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    shortcut = inputs
    if x.shape != inputs.shape:
        shortcut = layers.Conv2D(filters, 1, strides=stride, use_bias=False)(inputs)
        shortcut = layers.BatchNormalization()(shortcut)
    x = layers.Add()([x, shortcut])
    return keras.Model(inputs, layers.Activation("relu")(x))
