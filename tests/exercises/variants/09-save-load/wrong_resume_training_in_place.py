"""Puts the rows in order in the arrays that were given."""
# /// answer
# cell = "resume_training"
# points = 0
# message = "changed x or y"
# ///
import tempfile
from pathlib import Path

import keras


def resume_training(archive, x, y, done, epochs):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    model = keras.saving.load_model(path)
    losses, rows, targets = [], x.copy(), y.copy()
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        x[:], y[:] = rows[order], targets[order]
        history = model.fit(x, y, batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
