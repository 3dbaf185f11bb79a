"""Stacks the layers in a Sequential."""

# /// answer
# cell = "attach_head"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    base.trainable = False
    return keras.Sequential(
        [
            keras.Input(base.input_shape[1:]),
            base,
            layers.GlobalAveragePooling2D(),
            layers.Dense(classes, "softmax", name="head"),
        ]
    )
