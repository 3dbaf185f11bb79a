"""Checks the two names, computes the gap and compares it."""

# /// answer
# cell = "gap_stopping"
# ///
class GapStopping(keras.callbacks.Callback):
    """Stop when training accuracy exceeds validation accuracy by more than the tolerance."""

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
                raise ValueError(f"GapStopping needs the metric {name!r}, which is not logged.")
        if logs["accuracy"] - logs["val_accuracy"] > self.tolerance:
            self.model.stop_training = True
            self.stopped_epoch = epoch
