"""Trains with batches of 16 rows."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "of up to 32 rows"
# ///
from pathlib import Path

import keras


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // -(-len(x) // 16)
    history = model.fit(
        x,
        y,
        batch_size=16,
        initial_epoch=done,
        epochs=epochs,
        callbacks=[keras.callbacks.ModelCheckpoint(path), *callbacks],
        verbose=0,
    )
    return model, history.epoch
