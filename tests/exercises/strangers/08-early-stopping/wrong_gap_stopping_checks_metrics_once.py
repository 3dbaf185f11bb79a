"""Looks for the metrics in epoch 0 only and skips later epochs that lack one."""

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
        missing = [name for name in ("accuracy", "val_accuracy") if name not in logs]
        if missing and epoch == 0:
            raise ValueError(f"not logged: {missing}")
        if not missing and logs["accuracy"] - logs["val_accuracy"] > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
