"""Counts the epochs without improvement over the whole training."""

# /// answer
# cell = "callbacks_for"
# breaks = "10 epochs in a row"
# ///
class _TenBadEpochs(keras.callbacks.EarlyStopping):
    def __init__(self):
        super().__init__(min_delta=0.05, patience=10, restore_best_weights=True)
        self.bad = 0

    def on_train_begin(self, logs=None):
        super().on_train_begin(logs)
        self.bad = 0

    def on_epoch_end(self, epoch, logs=None):
        super().on_epoch_end(epoch, logs)
        if self.wait > 0:
            self.bad += 1
        if self.bad >= 10:
            self.stopped_epoch = epoch
            self.model.stop_training = True


def callbacks_for(path):
    return [_TenBadEpochs(), keras.callbacks.ModelCheckpoint(path, save_best_only=True)]
