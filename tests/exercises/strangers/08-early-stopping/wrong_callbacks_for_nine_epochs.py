"""Counts the best epoch as one of the ten and stops an epoch too early."""

# /// answer
# cell = "callbacks_for"
# breaks = "Training stops after 10 epochs in a row without an improvement."
# ///
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=9, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
