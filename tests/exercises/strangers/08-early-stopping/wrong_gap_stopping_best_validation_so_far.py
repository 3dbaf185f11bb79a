"""Compares with the best validation accuracy so far instead of that of this epoch."""

# /// answer
# cell = "gap_stopping"
# breaks = "At the end of an epoch it looks at the gap, training accuracy minus validation accuracy"
# ///
class GapStopping(keras.callbacks.Callback):
    def __init__(self, tolerance):
        super().__init__()
        self.tolerance = tolerance
        self.stopped_epoch = None
        self.best = 0.0

    def on_train_begin(self, logs=None):
        self.stopped_epoch = None
        self.best = 0.0

    def on_epoch_end(self, epoch, logs=None):
        logs = logs or {}
        for name in ("accuracy", "val_accuracy"):
            if name not in logs:
                raise ValueError(f"{name} is missing")
        self.best = max(self.best, logs["val_accuracy"])
        if logs["accuracy"] - self.best > self.tolerance:
            self.stopped_epoch = epoch
            self.model.stop_training = True
