"""Trains all epochs in one fit, in one order."""
# /// answer
# cell = "resume_training"
# points = 0
# message = "the order of the rows in this epoch"
# ///
import tempfile
from pathlib import Path

import keras


def resume_training(archive, x, y, done, epochs):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    model = keras.saving.load_model(path)
    order = epoch_order(done, len(x))
    history = model.fit(
        x[order], y[order], batch_size=16, shuffle=False, initial_epoch=done, epochs=epochs, verbose=0
    )
    return history.history.get("loss", [])
