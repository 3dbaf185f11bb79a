"""With a baseline of 1, epochs with a higher loss use up the patience even if they improve."""

# /// answer
# cell = "callbacks_for"
# breaks = "Training stops after 10 epochs in a row without an improvement."
# ///
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, baseline=1.0, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
