"""Counts the epochs from 1."""
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
    losses = []
    for epoch in range(done + 1, epochs + 1):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
