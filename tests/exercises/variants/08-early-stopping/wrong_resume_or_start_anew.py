"""Starts anew at every call."""
# /// answer
# cell = "resume_or_start"
# points = 0
# message = "epochs [2, 3] are left to train, not [0, 1, 2, 3]"
# ///
import keras


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    model = build()
    done = int(model.optimizer.iterations) // -(-len(x) // 32)
    history = model.fit(
        x,
        y,
        batch_size=32,
        initial_epoch=done,
        epochs=epochs,
        callbacks=[keras.callbacks.ModelCheckpoint(path), *callbacks],
        verbose=0,
    )
    return model, history.epoch
