"""Gives logits."""

# /// answer
# cell = "attach_head"
# points = 0
# message = "sum to"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs))
    return keras.Model(inputs, layers.Dense(classes, name="head")(x))
