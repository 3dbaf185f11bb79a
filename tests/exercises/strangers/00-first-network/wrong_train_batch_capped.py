"""Raises small batches to 16 for speed."""


# /// answer
# cell = "train"
# breaks = "in batches of `batch_size`"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    size = max(16, min(batch_size, len(x_train)))
    h = model.fit(x_train, y_train, batch_size=size, epochs=epochs, validation_data=(x_val, y_val), verbose=0)
    return h.history
