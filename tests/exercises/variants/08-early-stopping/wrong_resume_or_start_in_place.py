"""Puts its own callback into the list that was given."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "resume_or_start changed the list callbacks"
# ///
from pathlib import Path

import keras


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // -(-len(x) // 32)
    callbacks = callbacks or []
    if isinstance(callbacks, tuple):
        callbacks = list(callbacks)
    callbacks.insert(0, keras.callbacks.ModelCheckpoint(path))
    history = model.fit(
        x,
        y,
        batch_size=32,
        initial_epoch=done,
        epochs=epochs,
        callbacks=callbacks,
        verbose=0,
    )
    return model, history.epoch
