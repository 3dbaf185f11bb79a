"""Adds dropout before the head."""

# /// answer
# cell = "attach_head"
# points = 0
# message = "Only the base, GlobalAveragePooling2D and the head belong"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs))
    x = layers.Dropout(0.5)(x)
    return keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
