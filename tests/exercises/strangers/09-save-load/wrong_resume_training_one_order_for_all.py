"""Puts the rows in the order of the first missing epoch and trains all epochs in it."""

# /// answer
# cell = "resume_training"
# breaks = "put the rows in the order `epoch_order(epoch, len(x))`"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path)
    order = epoch_order(done, len(x))
    history = model.fit(
        x[order],
        y[order],
        batch_size=16,
        shuffle=False,
        initial_epoch=done,
        epochs=epochs,
        verbose=0,
    )
    return history.history.get("loss", [])
