"""The error does not say which metric is missing."""

# /// answer
# cell = "gap_stopping"
# breaks = "it raises a `ValueError` that names the missing one"
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
        if not {"accuracy", "val_accuracy"} <= logs.keys():
            raise ValueError("A metric is missing in the logs.")
        if logs["accuracy"] - logs["val_accuracy"] > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
