"""Steps through the batches itself, and weighs the losses by the rows."""
# /// answer
# cell = "resume_training"
# ///
import io
import tempfile

import keras
import numpy as np


def resume_training(archive, x, y, done, epochs):
    with tempfile.NamedTemporaryFile(suffix=".keras") as file:
        file.write(archive)
        file.flush()
        model = keras.saving.load_model(file.name)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        total = 0.0
        for start in range(0, len(x), 16):
            batch = order[start : start + 16]
            model.reset_metrics()
            total += len(batch) * float(np.asarray(model.train_on_batch(x[batch], y[batch])))
        losses.append(total / len(x))
    return losses
