"""Calls fit for one epoch at a time, with the rows in the order of this epoch."""

# /// answer
# cell = "resume_training"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(float(history.history["loss"][0]))
    return losses
