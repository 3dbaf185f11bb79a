"""Asks Keras' own callback."""
# /// answer
# cell = "stop_epoch"
# ///
import keras


def stop_epoch(val_loss, patience, min_delta=0.0):
    class Model:
        stop_training = False

    callback = keras.callbacks.EarlyStopping(patience=patience, min_delta=min_delta, mode="min")
    callback.set_model(Model())
    callback.on_train_begin()
    for epoch, loss in enumerate(val_loss):
        callback.on_epoch_end(epoch, {"val_loss": loss})
        if callback.model.stop_training:
            return epoch
    return None
