"""Penalizes the biases too, which shows only when they are no longer zero."""

# /// answer
# cell = "regularized_mlp"
# breaks = "biases pay nothing."
# ///
def regularized_mlp(l1, l2):
    penalty = keras.regularizers.L1L2(l1, l2)
    model = keras.Sequential([keras.Input((64,))])
    for units, activation in ((32, "relu"), (32, "relu"), (10, "softmax")):
        model.add(
            layers.Dense(units, activation, kernel_regularizer=penalty, bias_regularizer=penalty)
        )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
