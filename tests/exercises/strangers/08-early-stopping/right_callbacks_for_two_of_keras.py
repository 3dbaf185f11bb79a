"""The two callbacks of Keras with the defaults that fit."""

# /// answer
# cell = "callbacks_for"
# ///
def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, save_best_only=True),
    ]
