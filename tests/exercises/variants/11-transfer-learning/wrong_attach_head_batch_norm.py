"""Freezes all but batch normalization."""

# /// answer
# cell = "attach_head"
# points = 0
# message = "should change the head alone"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    for layer in base.layers:
        layer.trainable = isinstance(layer, layers.BatchNormalization)
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs))
    return keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
