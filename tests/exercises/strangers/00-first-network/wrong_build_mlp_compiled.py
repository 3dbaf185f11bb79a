"""Returns a compiled model."""


# /// answer
# cell = "build_mlp"
# breaks = "Don't compile it"
# ///
def build_mlp(layer_sizes):
    inputs, *hidden, classes = layer_sizes
    model = keras.Sequential([keras.Input((inputs,))])
    for units in hidden:
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(classes, activation="softmax"))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
