"""The file holds the epoch with the highest validation loss."""

# /// answer
# cell = "callbacks_for"
# breaks = "lowest validation loss so far"
# ///
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True, mode="max"),
    ]
