"""Trains with the default of 32 rows in a batch."""

# /// answer
# cell = "resume_training"
# breaks = "train for one epoch on them, in this order, `batch_size=16`, `shuffle=False`"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
