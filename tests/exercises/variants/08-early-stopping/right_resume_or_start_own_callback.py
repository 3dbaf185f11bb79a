"""Saves with a callback of its own, which stands first, and asks for a model anew in any case."""
# /// answer
# cell = "resume_or_start"
# ///
from pathlib import Path

import keras


class SaveEachEpoch(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path, self.seen = path, []

    def on_epoch_end(self, epoch, logs=None):
        self.model.save(self.path)
        self.seen.append(epoch)


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model, saver = build(), SaveEachEpoch(path)
    if Path(path).exists():
        model = keras.models.load_model(path)
    batches = len(range(0, len(x), 32))
    begin = int(model.optimizer.iterations) // batches
    model.fit(
        x, y, batch_size=32, epochs=epochs, initial_epoch=begin, callbacks=(saver, *callbacks), verbose=0
    )
    return model, saver.seen
