"""Asks for the orders of the epochs 0, 1 and so on instead of those that are left."""

# /// answer
# cell = "resume_training"
# breaks = "which depends on the number of the epoch only"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path)
    losses = []
    for epoch in range(epochs - done):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
