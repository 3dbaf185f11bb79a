"""Returns a list of each epoch's list."""
# /// answer
# cell = "resume_training"
# points = 0
# message = "Each loss must be a float"
# ///
import tempfile
from pathlib import Path

import keras


def resume_training(archive, x, y, done, epochs):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    model = keras.saving.load_model(path)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"])
    return losses
