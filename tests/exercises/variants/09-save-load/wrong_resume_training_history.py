"""Returns the last history."""
# /// answer
# cell = "resume_training"
# points = 0
# message = "must return a list of losses"
# ///
import tempfile
from pathlib import Path

import keras


def resume_training(archive, x, y, done, epochs):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    model = keras.saving.load_model(path)
    history = {}
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0).history
    return history
