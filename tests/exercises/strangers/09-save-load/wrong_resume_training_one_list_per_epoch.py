"""Returns a list with a list of one loss for each epoch."""

# /// answer
# cell = "resume_training"
# breaks = "returns the training losses of the epochs that it trained, a list of floats"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        history = model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"])
    return losses
