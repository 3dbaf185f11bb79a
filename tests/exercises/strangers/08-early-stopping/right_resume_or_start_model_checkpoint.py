"""Saves with ModelCheckpoint and counts the epochs by the updates of the optimizer."""

# /// answer
# cell = "resume_or_start"
# ///
import math


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    done = 0
    if Path(path).exists():
        model = keras.models.load_model(path)
        done = int(model.optimizer.iterations) // math.ceil(len(x) / 32)
    else:
        model = build()
    history = model.fit(
        x,
        y,
        batch_size=32,
        epochs=epochs,
        initial_epoch=done,
        callbacks=[keras.callbacks.ModelCheckpoint(path), *callbacks],
        verbose=0,
    )
    return model, history.epoch
