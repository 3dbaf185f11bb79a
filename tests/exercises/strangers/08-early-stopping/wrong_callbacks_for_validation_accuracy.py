"""Both callbacks watch the validation accuracy."""

# /// answer
# cell = "callbacks_for"
# breaks = "Training stops after 10 epochs in a row without an improvement."
# ///
def callbacks_for(path):
    watch = {"monitor": "val_accuracy", "mode": "max"}
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, restore_best_weights=True, **watch),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True, **watch),
    ]
