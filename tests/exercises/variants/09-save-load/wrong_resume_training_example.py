"""Loads the weights and the state into the example's network."""
# /// answer
# cell = "resume_training"
# points = 0
# message = "whichever network is in the file"
# ///
import tempfile
from pathlib import Path

import keras


def resume_training(archive, x, y, done, epochs):
    path = Path(tempfile.mkdtemp()) / "model.keras"
    path.write_bytes(archive)
    model = train_small(0)
    model.optimizer.build(model.trainable_variables)
    model.load_weights(path)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
