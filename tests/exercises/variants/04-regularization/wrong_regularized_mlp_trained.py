"""Trains for an epoch."""

# /// answer
# cell = "regularized_mlp"
# points = 2
# message = "comes trained"
# ///
import keras
from keras import layers


def regularized_mlp(l1, l2):
    def penalty():
        return keras.regularizers.L1L2(l1, l2)

    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(32, activation="relu", kernel_regularizer=penalty()),
            layers.Dense(32, activation="relu", kernel_regularizer=penalty()),
            layers.Dense(10, activation="softmax", kernel_regularizer=penalty()),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(np.zeros((32, 64)), np.zeros(32), verbose=0)
    return model
