"""Does not compile."""

# /// answer
# cell = "regularized_mlp"
# points = 2
# message = "The model is not compiled"
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
                kernel_regularizer=keras.regularizers.L1L2(l1, l2),
            )
        )
    return model
