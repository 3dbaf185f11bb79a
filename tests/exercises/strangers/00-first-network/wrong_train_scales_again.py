"""Divides the inputs by 16 once more."""


# /// answer
# cell = "train"
# breaks = "training inputs"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(
        np.asarray(x_train) / 16,
        y_train,
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(np.asarray(x_val) / 16, y_val),
        verbose=0,
    )
    return history.history
