"""Saves after every epoch, so that worse epochs overwrite the file."""

# /// answer
# cell = "callbacks_for"
# breaks = "Other epochs do not overwrite it."
# ///
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, monitor="val_loss"),
    ]
