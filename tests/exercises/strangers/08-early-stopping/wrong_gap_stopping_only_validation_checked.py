"""Checks only that the validation accuracy is there and takes a missing training accuracy for zero."""

# /// answer
# cell = "gap_stopping"
# breaks = "If one of the two metrics is not in `logs`, after whichever epoch, it raises a `ValueError`"
# ///
class GapStopping(keras.callbacks.Callback):
    def __init__(self, tolerance):
        super().__init__()
        self.tolerance = tolerance
        self.stopped_epoch = None

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        logs = logs or {}
        if "val_accuracy" not in logs:
            raise ValueError("val_accuracy is not in logs: is there validation data?")
        if logs.get("accuracy", 0.0) - logs["val_accuracy"] > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
