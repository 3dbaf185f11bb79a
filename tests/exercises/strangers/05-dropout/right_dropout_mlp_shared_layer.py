"""One dropout layer, called twice in a functional model; each call draws anew."""

# /// answer
# cell = "dropout_mlp"
# ///
def dropout_mlp(rate):
    drop = layers.Dropout(rate)
    relu = layers.Activation("relu")
    inputs = keras.Input((64,))
    first = drop(relu(layers.Dense(256)(inputs)))
    second = drop(relu(layers.Dense(256)(first)))
    model = keras.Model(inputs, layers.Softmax()(layers.Dense(10)(second)))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
