"""Asks for no accuracy."""


# /// answer
# cell = "train"
# points = 1
# message = "Accuracy is recorded only if compile is told so"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    history = model.fit(
        x_train,
        y_train,
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val, y_val),
        verbose=0,
    )
    return history.history
