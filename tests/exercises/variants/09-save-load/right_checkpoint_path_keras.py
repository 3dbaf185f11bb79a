"""Asks Keras' callback, which checks the ending itself."""
# /// answer
# cell = "checkpoint_path"
# ///
import keras


def checkpoint_path(template, epoch, val_loss):
    if template.format(epoch=1, val_loss=1.0) == template.format(epoch=2, val_loss=1.0):
        raise ValueError("two epochs would write the same file")
    if template.endswith(".h5") and not template.endswith(".weights.h5"):
        raise ValueError("legacy format")
    callback = keras.callbacks.ModelCheckpoint(template, save_weights_only=template.endswith(".weights.h5"))
    return callback._get_file_path(epoch, None, {"val_loss": val_loss})
