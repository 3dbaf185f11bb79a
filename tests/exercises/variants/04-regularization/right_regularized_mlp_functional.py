"""Uses the functional API and one regularizer for all layers."""

# /// answer
# cell = "regularized_mlp"
# ///
import keras
from keras import layers


def regularized_mlp(l1, l2):
    penalty = keras.regularizers.L1L2(l1, l2)
    inputs = keras.Input((64,))
    signal = inputs
    for _ in range(2):
        signal = layers.Dense(32, "relu", kernel_regularizer=penalty)(signal)
    outputs = layers.Dense(10, "softmax", kernel_regularizer=penalty)(signal)
    model = keras.Model(inputs, outputs)
    model.compile(
        keras.optimizers.Adam(),
        keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
    )
    return model
