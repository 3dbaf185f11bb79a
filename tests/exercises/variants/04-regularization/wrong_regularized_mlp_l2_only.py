"""Leaves L1 out."""

# /// answer
# cell = "regularized_mlp"
# points = 1
# message = "No kernel pays anything"
# ///
import keras
from keras import layers


def regularized_mlp(l1, l2):
    model = keras.Sequential([keras.Input((64,))])
    for units, activation in zip((32, 32, 10), ("relu", "relu", "softmax"), strict=True):
        model.add(
            layers.Dense(
                units,
                activation=activation,
                kernel_regularizer=keras.regularizers.L2(l2),
            )
        )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
