"""Watches the training loss, which goes on falling."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "What counts is the validation loss, and nothing else"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(monitor="loss", min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, monitor="val_loss", save_best_only=True),
    ]
