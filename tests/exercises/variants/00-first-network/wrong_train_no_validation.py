"""Leaves the validation data out."""


# /// answer
# cell = "train"
# points = 1
# message = "validation values only if fit gets the validation data"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(
        x_train,
        y_train,
        epochs=epochs,
        batch_size=batch_size,
        verbose=0,
    )
    return history.history
