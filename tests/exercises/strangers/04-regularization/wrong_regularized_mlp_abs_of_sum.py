"""Its own penalty takes the absolute value of the sum instead of the sum of absolute values."""

# /// answer
# cell = "regularized_mlp"
# breaks = "The kernel of **each of the three layers** pays the penalty"
# ///
def regularized_mlp(l1, l2):
    def penalty(w):
        return l1 * keras.ops.abs(keras.ops.sum(w)) + l2 * keras.ops.sum(w**2)

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
