"""Takes images of the example's size."""

# /// answer
# cell = "attach_head"
# points = 0
# message = "attach_head raised ValueError"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    base.trainable = False
    inputs = keras.Input((8, 8, 1))
    x = layers.GlobalAveragePooling2D()(base(inputs))
    return keras.Model(inputs, layers.Dense(classes, activation="softmax", name="head")(x))
