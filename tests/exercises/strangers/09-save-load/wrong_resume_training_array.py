"""Returns the losses as an array of NumPy."""

# /// answer
# cell = "resume_training"
# breaks = "returns the training losses of the epochs that it trained, a list of floats"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path)
    losses = np.zeros(max(epochs - done, 0))
    for number, epoch in enumerate(range(done, epochs)):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses[number] = history.history["loss"][0]
    return losses
