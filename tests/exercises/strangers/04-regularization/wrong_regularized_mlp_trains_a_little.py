"""Fits one epoch on random numbers to see that it works, and returns the trained network."""

# /// answer
# cell = "regularized_mlp"
# breaks = "Don't train it."
# ///
def regularized_mlp(l1, l2):
    penalty = keras.regularizers.L1L2(l1=l1, l2=l2)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            layers.Dense(32, activation="relu", kernel_regularizer=penalty),
            layers.Dense(32, activation="relu", kernel_regularizer=penalty),
            layers.Dense(10, activation="softmax", kernel_regularizer=penalty),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    rng = np.random.default_rng(0)
    model.fit(rng.random((64, 64)), rng.integers(0, 10, 64), epochs=1, verbose=0)
    return model
