"""Assigns the result of the comparison, which takes back the stop of another callback."""

# /// answer
# cell = "gap_stopping"
# breaks = "If not, it leaves both as they are"
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
        for name in ("accuracy", "val_accuracy"):
            if name not in logs:
                raise ValueError(f"{name} is missing")
        stop = bool(logs["accuracy"] - logs["val_accuracy"] > self.tolerance)
        self.model.stop_training = stop
        if stop:
            self.stopped_epoch = epoch
