"""Raises an error if nothing is left."""
# /// answer
# cell = "resume_training"
# points = 0
# message = "0 losses should come back"
# ///
import tempfile
from pathlib import Path

import keras


def resume_training(archive, x, y, done, epochs):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    if done >= epochs:
        raise ValueError("nothing is left")
    model = keras.saving.load_model(path)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
