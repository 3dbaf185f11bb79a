"""Builds a new model and takes over the weights without the optimizer's state."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "as long as the optimizer goes on with its state"
# ///
from pathlib import Path

import keras


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = build()
    saved = model
    if Path(path).exists():
        saved = keras.models.load_model(path)
        model.set_weights(saved.get_weights())
    done = int(saved.optimizer.iterations) // -(-len(x) // 32)
    history = model.fit(
        x,
        y,
        batch_size=32,
        initial_epoch=done,
        epochs=epochs,
        callbacks=[keras.callbacks.ModelCheckpoint(path), *callbacks],
        verbose=0,
    )
    return model, history.epoch
