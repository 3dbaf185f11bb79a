"""The attribute stopped_epoch does not exist before a training has begun."""

# /// answer
# cell = "gap_stopping"
# breaks = "As long as it has not stopped a training, `stopped_epoch` is `None`"
# ///
class GapStopping(keras.callbacks.Callback):
    def __init__(self, tolerance):
        super().__init__()
        self.tolerance = tolerance

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        logs = logs or {}
        for name in ("accuracy", "val_accuracy"):
            if name not in logs:
                raise ValueError(f"{name} is missing")
        if logs["accuracy"] - logs["val_accuracy"] > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
