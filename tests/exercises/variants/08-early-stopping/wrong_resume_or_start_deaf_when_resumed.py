"""Passes the callbacks on in the first call alone."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "pass them on to fit in every call"
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
        callbacks=[keras.callbacks.ModelCheckpoint(path), *(() if done else callbacks)],
        verbose=0,
    )
    return model, history.epoch
