"""Divides the pixels by 16 in a layer of its own, which nobody asked for."""

# /// answer
# cell = "regularized_mlp"
# breaks = "Return a Keras network for the digits: 64 inputs,"
# ///
def regularized_mlp(l1, l2):
    penalty = keras.regularizers.L1L2(l1=l1, l2=l2)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Rescaling(1 / 16),
            layers.Dense(32, activation="relu", kernel_regularizer=penalty),
            layers.Dense(32, activation="relu", kernel_regularizer=penalty),
            layers.Dense(10, activation="softmax", kernel_regularizer=penalty),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
