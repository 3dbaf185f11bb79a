"""Ignores the first five epochs when it stops and when it restores."""

# /// answer
# cell = "callbacks_for"
# breaks = "Training stops after 10 epochs in a row without an improvement."
# ///
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, restore_best_weights=True, start_from_epoch=5),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
