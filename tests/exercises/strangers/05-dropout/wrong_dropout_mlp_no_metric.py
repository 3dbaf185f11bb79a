"""Compiles without the metric."""

# /// answer
# cell = "dropout_mlp"
# breaks = "with Adam, sparse categorical cross-entropy and the metric"
# ///
def dropout_mlp(rate):
    inputs = keras.Input((64,))
    x = layers.Dropout(rate)(layers.Dense(256, activation="relu")(inputs))
    x = layers.Dropout(rate)(layers.Dense(256, activation="relu")(x))
    model = keras.Model(inputs, layers.Dense(10, activation="softmax")(x))
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    return model
