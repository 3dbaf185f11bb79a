"""Calls fit for each epoch, so callbacks begin anew with each."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "Train with one call of fit"
# ///
from pathlib import Path

import keras
import numpy as np


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = keras.saving.load_model(path) if Path(path).is_file() else build()
    steps = int(np.ceil(len(x) / 32))
    trained = []
    for epoch in range(int(model.optimizer.iterations) // steps, epochs):
        model.fit(
            x, y, batch_size=32, initial_epoch=epoch, epochs=epoch + 1, callbacks=list(callbacks), verbose=0
        )
        model.save(path)
        trained.append(epoch)
    return model, trained
