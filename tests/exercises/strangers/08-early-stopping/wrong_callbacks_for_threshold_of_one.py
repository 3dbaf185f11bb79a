"""Saves nothing as long as the validation loss is above 1."""

# /// answer
# cell = "callbacks_for"
# breaks = "holds the whole model as it was after the epoch with the"
# ///
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True, initial_value_threshold=1.0),
    ]
