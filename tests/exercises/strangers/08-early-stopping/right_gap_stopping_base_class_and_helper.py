"""Splits the work into a general base class and a small rule."""

# /// answer
# cell = "gap_stopping"
# ///
class _RuleStopping(keras.callbacks.Callback):
    """Stops when a rule about some metrics is met."""

    watched = ()

    def __init__(self):
        super().__init__()
        self._reset()

    def _reset(self):
        self.stopped_epoch = None

    def on_train_begin(self, logs=None):
        super().on_train_begin(logs)
        self._reset()

    def is_met(self, *values):
        return False

    def on_epoch_end(self, epoch, logs=None):
        super().on_epoch_end(epoch, logs)
        logs = {} if logs is None else logs
        missing = [name for name in self.watched if name not in logs]
        if missing:
            raise ValueError(f"{type(self).__name__} cannot see {' and '.join(missing)}")
        if self.is_met(*(logs[name] for name in self.watched)):
            self.stopped_epoch = epoch
            self.model.stop_training = True


class GapStopping(_RuleStopping):
    watched = ("accuracy", "val_accuracy")

    def __init__(self, tolerance):
        self.tolerance = tolerance
        super().__init__()

    def is_met(self, training, validation):
        return training - validation > self.tolerance
