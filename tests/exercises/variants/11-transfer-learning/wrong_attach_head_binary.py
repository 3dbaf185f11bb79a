"""One output for two classes."""

# /// answer
# cell = "attach_head"
# points = 0
# message = "For 2 classes the output for 6 images has the shape"
# ///
import keras
from keras import layers


def attach_head(base, classes):
    base.trainable = False
    inputs = keras.Input(base.input_shape[1:])
    x = layers.GlobalAveragePooling2D()(base(inputs))
    return keras.Model(
        inputs, layers.Dense(1 if classes == 2 else classes, activation="softmax", name="head")(x)
    )
