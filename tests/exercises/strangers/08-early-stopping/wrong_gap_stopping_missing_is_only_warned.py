"""Warns about a missing metric, as EarlyStopping does, and goes on."""

# /// answer
# cell = "gap_stopping"
# breaks = "it raises a `ValueError` that names the missing one"
# ///
import warnings


class GapStopping(keras.callbacks.Callback):
    def __init__(self, tolerance):
        super().__init__()
        self.tolerance = tolerance
        self.stopped_epoch = None

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        training = (logs or {}).get("accuracy")
        validation = (logs or {}).get("val_accuracy")
        if training is None or validation is None:
            warnings.warn("GapStopping needs accuracy and val_accuracy", stacklevel=2)
            return
        if training - validation > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
