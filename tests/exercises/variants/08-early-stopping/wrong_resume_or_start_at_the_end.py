"""Saves only when all epochs are done, so a power cut costs everything."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "epochs [2, 3] are left to train, not [0, 1, 2, 3]"
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
        callbacks=list(callbacks),
        verbose=0,
    )
    model.save(path)
    return model, history.epoch
