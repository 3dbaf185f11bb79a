"""Leaves the weights of the last epoch in the model."""

# /// answer
# cell = "callbacks_for"
# breaks = "the epoch with the lowest validation loss, not those of the last"
# ///
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(patience=10),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
