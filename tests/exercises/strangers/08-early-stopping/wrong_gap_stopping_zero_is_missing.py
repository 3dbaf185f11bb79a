"""An accuracy of exactly 0.0 is taken for a missing one."""

# /// answer
# cell = "gap_stopping"
# breaks = "If one of the two metrics is not in `logs`"
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
            if not logs.get(name):
                raise ValueError(f"{name} is missing")
        if logs["accuracy"] - logs["val_accuracy"] > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
