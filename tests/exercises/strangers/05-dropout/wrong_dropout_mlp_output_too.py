"""The loop puts dropout after the output layer as well."""

# /// answer
# cell = "dropout_mlp"
# breaks = "*each* of the two hidden layers, and none elsewhere."
# ///
def dropout_mlp(rate):
    model = keras.Sequential([keras.Input((64,))])
    for units, activation in ((256, "relu"), (256, "relu"), (10, "softmax")):
        model.add(layers.Dense(units, activation=activation))
        model.add(layers.Dropout(rate))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
