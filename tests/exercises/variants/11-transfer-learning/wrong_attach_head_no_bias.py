"""Leaves out the biases."""

# /// answer
# cell = "attach_head"
# points = 0
# message = "The head has no biases"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs))
    head = layers.Dense(classes, activation="softmax", use_bias=False, name="head")
    return keras.Model(inputs, head(x))
