"""Passes epochs and batch_size by position in the wrong order."""


# /// answer
# cell = "train"
# breaks = "for `epochs` epochs in batches of `batch_size`"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model.fit(x_train, y_train, epochs, batch_size, verbose=0, validation_data=(x_val, y_val)).history
