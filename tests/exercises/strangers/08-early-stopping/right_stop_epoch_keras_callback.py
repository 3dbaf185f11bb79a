"""Drives the callback of Keras itself with the helper of the notebook."""

# /// answer
# cell = "stop_epoch"
# ///
def stop_epoch(val_loss, patience, min_delta=0.0):
    stopper = keras.callbacks.EarlyStopping(monitor="val_loss", patience=patience, min_delta=min_delta)
    drive([stopper], [float(loss) for loss in val_loss])
    # epoch 0 always improves, thus 0 can only mean that nothing stopped
    return int(stopper.stopped_epoch) or None
