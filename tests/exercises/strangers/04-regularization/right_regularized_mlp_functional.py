"""Builds it with the functional API and one L1L2 for each layer."""

# /// answer
# cell = "regularized_mlp"
# ///
def regularized_mlp(l1, l2):
    def dense(units, activation):
        return layers.Dense(units, activation=activation, kernel_regularizer=keras.regularizers.L1L2(l1, l2))

    inputs = keras.Input(shape=(64,))
    hidden = dense(32, "relu")(inputs)
    hidden = dense(32, "relu")(hidden)
    model = keras.Model(inputs, dense(10, "softmax")(hidden))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
