"""Leaves the weights of the last epoch in the model."""

# /// answer
# cell = "callbacks_for"
# breaks = "the epoch of the last record, not those of the last epoch"
# ///
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=10),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
