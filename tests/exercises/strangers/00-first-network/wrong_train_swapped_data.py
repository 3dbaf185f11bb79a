"""Trains on the validation data and validates on the training data."""


# /// answer
# cell = "train"
# breaks = "`x_train`, `y_train`: training inputs and integer labels. `x_val`, `y_val`: the same for validation"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(
        x_val, y_val, epochs=epochs, batch_size=batch_size, validation_data=(x_train, y_train), verbose=0
    )
    return history.history
