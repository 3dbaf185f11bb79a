"""Watches the training loss, which goes on falling."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "for more than 10 epochs"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(monitor="loss", patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, monitor="val_loss", save_best_only=True),
    ]
