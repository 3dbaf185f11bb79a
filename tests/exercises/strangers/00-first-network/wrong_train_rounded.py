"""Rounds the recorded numbers to two decimals."""


# /// answer
# cell = "train"
# breaks = "Return the dictionary of what `fit` recorded"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    history = model.fit(
        x_train, y_train, epochs=epochs, batch_size=batch_size, validation_data=(x_val, y_val), verbose=0
    )
    return {k: [round(v, 2) for v in vs] for k, vs in history.history.items()}
