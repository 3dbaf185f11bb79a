"""Puts its own callback behind the given ones."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "it saves before they hear of the end of the epoch"
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
        callbacks=[*callbacks, keras.callbacks.ModelCheckpoint(path)],
        verbose=0,
    )
    return model, history.epoch
