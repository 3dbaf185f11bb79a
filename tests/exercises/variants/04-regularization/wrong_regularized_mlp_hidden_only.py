"""Leaves the output layer without a penalty."""

# /// answer
# cell = "regularized_mlp"
# points = 1
# message = "The output layer does not pay"
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
                kernel_regularizer=keras.regularizers.L1L2(l1, l2) if activation == "relu" else None,
            )
        )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
