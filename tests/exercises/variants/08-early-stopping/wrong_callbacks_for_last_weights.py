"""Leaves the weights of the last epoch, as is the default."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "goes back to them only if it is told to"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(monitor="val_loss", min_delta=0.05, patience=10),
        keras.callbacks.ModelCheckpoint(path, monitor="val_loss", save_best_only=True),
    ]
