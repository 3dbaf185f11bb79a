"""Tells fit the number of the epoch, too."""
# /// answer
# cell = "resume_training"
# ///
import tempfile
from pathlib import Path

import keras


def resume_training(archive, x, y, done, epochs):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    model = keras.saving.load_model(path)
    history = []
    for epoch in range(done, epochs):
        rows = epoch_order(epoch, len(x))
        log = model.fit(
            x[rows], y[rows], batch_size=16, shuffle=False, initial_epoch=epoch, epochs=epoch + 1, verbose=0
        )
        history += log.history["loss"]
    return history
