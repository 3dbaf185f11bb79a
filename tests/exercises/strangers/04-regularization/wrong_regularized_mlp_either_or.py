"""Takes only the L1 penalty as soon as there is one."""

# /// answer
# cell = "regularized_mlp"
# breaks = "The kernel of **each of the three layers** pays the penalty"
# ///
def regularized_mlp(l1, l2):
    penalty = keras.regularizers.L1(l1) if l1 > 0 else keras.regularizers.L2(l2)
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
