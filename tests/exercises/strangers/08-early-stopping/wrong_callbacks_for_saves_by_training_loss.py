"""The saving callback watches the training loss."""

# /// answer
# cell = "callbacks_for"
# breaks = "lowest validation loss so far"
# ///
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(monitor="val_loss", min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, monitor="loss", save_best_only=True),
    ]
