"""Compiles the new model with an optimizer of its own."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "here the velocities of momentum"
# ///
from pathlib import Path

import keras


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    if Path(path).exists():
        model = keras.models.load_model(path)
    else:
        model = build()
        model.compile(optimizer="adam", loss="mse")
    done = int(model.optimizer.iterations) // -(-len(x) // 32)
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
