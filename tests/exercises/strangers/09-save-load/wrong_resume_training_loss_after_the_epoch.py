"""Returns the loss that evaluate finds after the epoch."""

# /// answer
# cell = "resume_training"
# breaks = "returns the training losses of the epochs that it trained"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        model.fit(x[order], y[order], batch_size=16, shuffle=False, verbose=0)
        losses.append(float(model.evaluate(x, y, verbose=0, return_dict=True)["loss"]))
    return losses
