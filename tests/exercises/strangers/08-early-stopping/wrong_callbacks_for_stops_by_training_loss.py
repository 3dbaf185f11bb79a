"""The stopping callback watches the training loss."""

# /// answer
# cell = "callbacks_for"
# breaks = "Training stops after 10 epochs in a row without an improvement."
# ///
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(monitor="loss", min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, monitor="val_loss", save_best_only=True),
    ]
