"""Takes L1, L2, both or none, as needed."""

# /// answer
# cell = "regularized_mlp"
# ///
import keras
from keras import layers


def regularized_mlp(l1, l2):
    if l1 and l2:
        penalty = keras.regularizers.L1L2(l1, l2)
    elif l1:
        penalty = keras.regularizers.L1(l1)
    else:
        penalty = keras.regularizers.L2(l2) if l2 else None
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(32, activation="relu", kernel_regularizer=penalty),
            layers.Dense(32, activation="relu", kernel_regularizer=penalty),
            layers.Dense(10, activation="softmax", kernel_regularizer=penalty),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
