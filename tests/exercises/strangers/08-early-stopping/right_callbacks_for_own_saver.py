"""Writes the saving callback itself and leaves the stopping to Keras."""

# /// answer
# cell = "callbacks_for"
# ///
class _SaveBest(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path
        self.record = float("inf")

    def on_train_begin(self, logs=None):
        self.record = float("inf")

    def on_epoch_end(self, epoch, logs=None):
        if logs["val_loss"] < self.record:
            self.record = logs["val_loss"]
            self.model.save(self.path)


def callbacks_for(path):
    stopper = keras.callbacks.EarlyStopping("val_loss", min_delta=0.05, patience=10, restore_best_weights=True)
    return [_SaveBest(path), stopper]
