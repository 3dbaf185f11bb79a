"""Leaves shuffle at its default, so that fit shuffles the ordered rows once more."""

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
        history = model.fit(x[order], y[order], batch_size=16, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
