"""Takes Keras' default strength where l2 is 0."""

# /// answer
# cell = "regularized_mlp"
# breaks = "With `l1 = l2 = 0` there is no penalty."
# ///
def regularized_mlp(l1, l2):
    penalty = keras.regularizers.L1L2(l1=l1, l2=l2 or 0.01)
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
