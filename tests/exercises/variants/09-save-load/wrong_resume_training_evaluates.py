"""Returns the losses that evaluate finds after each epoch."""
# /// answer
# cell = "resume_training"
# points = 0
# message = "while it trains"
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
        model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(float(model.evaluate(x, y, verbose=0)))
    return losses
