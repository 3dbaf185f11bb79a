"""Adds the base's layers one by one."""

# /// answer
# cell = "attach_head"
# points = 0
# message = "under its own name"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    model = keras.Sequential([keras.Input(base.input_shape[1:])])
    for layer in base.layers:
        layer.trainable = False
        model.add(layer)
    model.add(layers.GlobalAveragePooling2D())
    model.add(layers.Dense(classes, activation="softmax", name="head"))
    return model
