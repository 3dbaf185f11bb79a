"""Reads the metrics first and keeps the epoch behind a property."""
# /// answer
# cell = "gap_stopping"
# ///
import keras


class GapStopping(keras.callbacks.Callback):
    def __init__(self, tolerance):
        super().__init__()
        self.tolerance = float(tolerance)
        self._stopped = None

    @property
    def stopped_epoch(self):
        return self._stopped

    def on_train_begin(self, logs=None):
        self._stopped = None

    def on_epoch_end(self, epoch, logs=None):
        logs = logs or {}
        training, validation = logs.get("accuracy"), logs.get("val_accuracy")
        if training is None:
            raise ValueError("accuracy is not logged")
        if validation is None:
            raise ValueError("val_accuracy is not logged: give fit validation data")
        if training > validation + self.tolerance:
            self._stopped = epoch
            self.model.stop_training = True
