"""Collects the numbers with a callback of its own."""


# /// answer
# cell = "train"
# ///
class Recorder(keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.table = {}

    def on_epoch_end(self, epoch, logs=None):
        for key, value in (logs or {}).items():
            self.table.setdefault(key, []).append(float(value))


def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    recorder = Recorder()
    model.compile(optimizer="Adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    model.fit(
        x_train,
        y_train,
        validation_data=(x_val, y_val),
        epochs=epochs,
        batch_size=batch_size,
        callbacks=[recorder],
        verbose=2,
    )
    return recorder.table
