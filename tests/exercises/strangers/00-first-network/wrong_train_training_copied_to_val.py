"""Trains without validation data and copies the training numbers."""


# /// answer
# cell = "train"
# breaks = "`x_val`, `y_val`: the same for validation"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(x_train, y_train, epochs=epochs, batch_size=batch_size, verbose=0).history
    for key in list(history):
        history["val_" + key] = list(history[key])
    return history
