"""Does not set stopped_epoch back to None when the next training begins."""

# /// answer
# cell = "gap_stopping"
# breaks = "also again when the next one begins"
# ///
class GapStopping(keras.callbacks.Callback):
    def __init__(self, tolerance):
        super().__init__()
        self.tolerance = tolerance
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        logs = logs or {}
        for name in ("accuracy", "val_accuracy"):
            if name not in logs:
                raise ValueError(f"{name} is missing")
        if logs["accuracy"] - logs["val_accuracy"] > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
