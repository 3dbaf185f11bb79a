"""Saves first and stops second, with every setting written out."""

# /// answer
# cell = "callbacks_for"
# ///
def callbacks_for(path):
    watch = {"monitor": "val_loss", "mode": "min", "verbose": 0}
    saver = keras.callbacks.ModelCheckpoint(
        filepath=str(path), save_best_only=True, save_weights_only=False, save_freq="epoch", **watch
    )
    stopper = keras.callbacks.EarlyStopping(
        patience=10, min_delta=0.05, baseline=None, restore_best_weights=True, start_from_epoch=0, **watch
    )
    return [saver, stopper]
