"""Keeps the count of updates, and forgets what else the optimizer knows."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "here the velocities of momentum"
# ///
from pathlib import Path

import keras


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // -(-len(x) // 32)
    if done:
        fresh = type(model.optimizer).from_config(model.optimizer.get_config())
        fresh.build(model.trainable_variables)
        fresh.iterations.assign(model.optimizer.iterations)
        model.compile(optimizer=fresh, loss="mse")
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
