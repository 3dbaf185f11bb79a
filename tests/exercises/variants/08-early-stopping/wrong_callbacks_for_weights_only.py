"""Saves the weights without the model."""
# /// answer
# cell = "callbacks_for"
# points = 0
# message = "Only the weights were saved"
# ///
import keras


def callbacks_for(path):
    return [
        keras.callbacks.EarlyStopping(monitor="val_loss", min_delta=0.05, patience=10, restore_best_weights=True),
        keras.callbacks.ModelCheckpoint(
            path.replace(".keras", ".weights.h5"), save_weights_only=True, save_best_only=True
        ),
    ]
