"""Goes on with the model, but trains all epochs once more."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "epochs [2, 3] are left to train, not [0, 1, 2, 3]"
# ///
from pathlib import Path

import keras


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    history = model.fit(
        x,
        y,
        batch_size=32,
        epochs=epochs,
        callbacks=[keras.callbacks.ModelCheckpoint(path), *callbacks],
        verbose=0,
    )
    return model, history.epoch
