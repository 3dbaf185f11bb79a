"""Saves an epoch only if its loss is the lowest so far."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "in which the loss rose, epochs [2, 3] are left to train, not [1, 2, 3]"
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
        callbacks=[
            keras.callbacks.ModelCheckpoint(path, monitor="loss", save_best_only=True),
            *callbacks,
        ],
        verbose=0,
    )
    return model, history.epoch
