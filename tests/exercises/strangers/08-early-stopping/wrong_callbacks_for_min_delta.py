"""A loss that is lower by less than a thousandth does not count as lower."""

# /// answer
# cell = "callbacks_for"
# breaks = "lower than the record by more than a least change, here 0.05"
# ///
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(patience=10, min_delta=1e-3, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
