"""Its own callback saves into a second file and then swaps the two, and it notes the trained epochs."""

# /// answer
# cell = "resume_or_start"
# ///
import os


class _SaveEveryEpoch(keras.callbacks.Callback):
    """Never leaves a half-written file at path."""

    def __init__(self, path):
        super().__init__()
        self.path = Path(path)
        self.trained = []

    def on_epoch_end(self, epoch, logs=None):
        fresh = self.path.with_name("new-" + self.path.name)
        self.model.save(fresh)
        os.replace(fresh, self.path)
        self.trained.append(epoch)


def resume_or_start(path, build, x, y, epochs, callbacks=()):
    try:
        Path(path).stat()
    except FileNotFoundError:
        model, done = build(), 0
    else:
        model = keras.models.load_model(path)
        done = int(model.optimizer.iterations) // len(range(0, len(x), 32))
    saver = _SaveEveryEpoch(path)
    model.fit(
        x, y, batch_size=32, epochs=epochs, initial_epoch=done, callbacks=[saver, *callbacks], verbose=0
    )
    return model, saver.trained
