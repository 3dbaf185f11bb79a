"""Takes over the weights and starts with a new optimizer."""
# /// answer
# cell = "resume_training"
# points = 0
# message = "the state of the optimizer"
# ///
import tempfile
from pathlib import Path

import keras


def resume_training(archive, x, y, done, epochs):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    model = keras.saving.load_model(path)
    model.compile(optimizer=keras.optimizers.Adam(0.05), loss="mse")
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
