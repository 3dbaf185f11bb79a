"""Penalizes the outputs of the layers instead of the weights."""

# /// answer
# cell = "regularized_mlp"
# points = 0
# message = "looks at a layer's outputs"
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
                activity_regularizer=keras.regularizers.L1L2(l1, l2),
            )
        )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
