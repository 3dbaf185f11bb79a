"""Trains only if something is left, and makes the list itself."""
# /// answer
# cell = "resume_or_start"
# ///
from pathlib import Path

import keras


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.saving.load_model(path) if Path(path).is_file() else build()
    done = int(model.optimizer.iterations) // (1 + (len(x) - 1) // 32)
    save = keras.callbacks.ModelCheckpoint(path)
    if done < epochs:
        model.fit(
            x, y, 32, epochs=epochs, initial_epoch=done, verbose=0, callbacks=[save, *callbacks]
        )
    return model, list(range(done, epochs))
