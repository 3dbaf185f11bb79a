"""The running mean of the loss goes on from one epoch to the next."""

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
        for start in range(0, len(x), 16):
            rows = order[start : start + 16]
            loss = model.train_on_batch(x[rows], y[rows], return_dict=True)["loss"]
        losses.append(float(loss))
    return losses
