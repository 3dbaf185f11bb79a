"""Forgets the activation of the second hidden layer."""

# /// answer
# cell = "dropout_mlp"
# breaks = "Hidden layers use ReLU, the output softmax."
# ///
def dropout_mlp(rate):
    model = keras.Sequential()
    model.add(keras.Input((64,)))
    model.add(layers.Dense(256, activation="relu"))
    model.add(layers.Dropout(rate))
    model.add(layers.Dense(256))
    model.add(layers.Dropout(rate))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
