"""Reads the metrics in a try block and turns the KeyError into the ValueError that is asked for."""

# /// answer
# cell = "gap_stopping"
# ///
class GapStopping(keras.callbacks.Callback):
    """Stops a training that begins to memorize."""

    stopped_epoch = None

    def __init__(self, tolerance: float) -> None:
        super().__init__()
        self.tolerance = float(tolerance)

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None

    def on_epoch_end(self, epoch, logs=None):
        try:
            gap = (logs or {})["accuracy"] - (logs or {})["val_accuracy"]
        except KeyError as error:
            raise ValueError(f"missing metric: {error.args[0]}") from error
        if gap > self.tolerance:
            self.stopped_epoch, self.model.stop_training = epoch, True
