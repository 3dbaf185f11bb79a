"""Trains one more epoch when all are done."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "When all 4 epochs are done, epochs [] are left to train, not [4]"
# ///
from pathlib import Path

import keras


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // -(-len(x) // 32)
    history = model.fit(
        x,
        y,
        batch_size=32,
        initial_epoch=done,
        epochs=max(epochs, done + 1),
        callbacks=[keras.callbacks.ModelCheckpoint(path), *callbacks],
        verbose=0,
    )
    return model, history.epoch
