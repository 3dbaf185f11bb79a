"""Adds the callbacks to a list, which a tuple can't be."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "a tuple of callbacks raised TypeError"
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
        epochs=epochs,
        callbacks=[keras.callbacks.ModelCheckpoint(path)] + (callbacks or []),
        verbose=0,
    )
    return model, history.epoch
