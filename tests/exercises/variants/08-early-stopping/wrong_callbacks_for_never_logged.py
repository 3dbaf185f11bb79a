"""Watches a metric that is never logged."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "for more than 10 epochs"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(monitor="val_acc", mode="max", patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(path, monitor="val_loss", save_best_only=True),
    ]
