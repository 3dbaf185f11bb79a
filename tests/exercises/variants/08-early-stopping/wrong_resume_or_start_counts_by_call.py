"""Tells the callbacks epochs counted from 0 in each call."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "epochs are counted over all calls, too"
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
        initial_epoch=0,
        epochs=max(epochs - done, 0),
        callbacks=[keras.callbacks.ModelCheckpoint(path), *callbacks],
        verbose=0,
    )
    return model, list(range(done, epochs))
