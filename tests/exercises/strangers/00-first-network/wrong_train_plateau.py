"""Lowers the learning rate when the validation loss stalls."""


# /// answer
# cell = "train"
# breaks = "at its default learning rate"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(
        x_train,
        y_train,
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=0,
        callbacks=[keras.callbacks.ReduceLROnPlateau(patience=1, factor=0.1)],
    )
    return history.history
