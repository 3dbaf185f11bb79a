"""Nests two small blocks of a dense and a dropout layer in one Sequential."""

# /// answer
# cell = "dropout_mlp"
# ///
def dropout_mlp(rate):
    def block(inputs, units):
        return keras.Sequential(
            [keras.Input((inputs,)), layers.Dense(units, activation="relu"), layers.Dropout(rate)]
        )

    model = keras.Sequential([keras.Input((64,))])
    model.add(block(64, 256))
    model.add(block(256, 256))
    model.add(layers.Dense(10, "softmax"))
    model.compile(
        optimizer=keras.optimizers.Adam(), loss="sparse_categorical_crossentropy", metrics=["accuracy"]
    )
    return model
