"""Measures whether the label is among the five largest outputs."""


# /// answer
# cell = "train"
# breaks = "measure accuracy"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(
        optimizer="adam",
        loss="sparse_categorical_crossentropy",
        metrics=[keras.metrics.SparseTopKCategoricalAccuracy(name="accuracy")],
    )
    history = model.fit(
        x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
    )
    return history.history
