"""Loads the file before each epoch."""
# /// answer
# cell = "resume_training"
# points = 0
# message = "the weights, the state of the optimizer"
# ///
import tempfile
from pathlib import Path

import keras


def resume_training(archive, x, y, done, epochs):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    losses = []
    for epoch in range(done, epochs):
        model = keras.saving.load_model(path)
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
