"""Is no subclass of Callback."""
# /// answer
# cell = "gap_stopping"
# points = 0
# message = "It must be a subclass of keras.callbacks.Callback"
# ///
class GapStopping:
    def __init__(self, tolerance):
        self.tolerance = tolerance
        self.stopped_epoch = None

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        for name in ("accuracy", "val_accuracy"):
            if name not in logs:
                raise ValueError(f"no metric '{name}'")
        gap = logs["accuracy"] - logs["val_accuracy"]
        if gap > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
