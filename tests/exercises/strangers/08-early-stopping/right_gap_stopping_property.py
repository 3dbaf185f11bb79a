"""Keeps the list of epochs that were too far apart and derives stopped_epoch from it."""

# /// answer
# cell = "gap_stopping"
# ///
class GapStopping(keras.callbacks.Callback):
    def __init__(self, tolerance):
        super().__init__()
        self._tolerance = tolerance
        self._too_far = []

    @property
    def stopped_epoch(self):
        return self._too_far[0] if self._too_far else None

    def on_train_begin(self, logs=None):
        self._too_far.clear()

    def on_epoch_end(self, epoch, logs=None):
        missing = sorted({"accuracy", "val_accuracy"} - set(logs or ()))
        if missing:
            raise ValueError("not among the logs: " + ", ".join(missing))
        if np.subtract(logs["accuracy"], logs["val_accuracy"]) > self._tolerance:
            self._too_far.append(epoch)
            self.model.stop_training = True
