"""Compiles the loaded model anew, and so forgets the optimizer's state."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "as long as the optimizer goes on with its state"
# ///
from pathlib import Path

import keras
import numpy as np


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.models.load_model(path) if Path(path).exists() else build()
    done = int(model.optimizer.iterations) // int(np.ceil(len(x) / 32))
    model.compile(optimizer=keras.optimizers.Adam(0.1), loss="mse")
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
