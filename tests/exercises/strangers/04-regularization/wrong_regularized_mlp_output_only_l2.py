"""The output layer pays the L2 penalty but not the L1 penalty."""

# /// answer
# cell = "regularized_mlp"
# breaks = "The kernel of **each of the three layers** pays the penalty"
# ///
def regularized_mlp(l1, l2):
    both = keras.regularizers.L1L2(l1, l2)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(32, activation="relu", kernel_regularizer=both),
            layers.Dense(32, activation="relu", kernel_regularizer=both),
            layers.Dense(10, activation="softmax", kernel_regularizer=keras.regularizers.L2(l2)),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
