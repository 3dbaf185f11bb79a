"""Puts the L1 penalty on the outputs of the layers instead of their kernels."""

# /// answer
# cell = "regularized_mlp"
# breaks = "The kernel of **each of the three layers** pays the penalty"
# ///
def regularized_mlp(l1, l2):
    options = {
        "kernel_regularizer": keras.regularizers.L2(l2),
        "activity_regularizer": keras.regularizers.L1(l1) if l1 else None,
    }
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(32, activation="relu", **options),
            layers.Dense(32, activation="relu", **options),
            layers.Dense(10, activation="softmax", **options),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
