"""Trains batch by batch and takes the last batch's loss for the running mean of the epoch."""

# /// answer
# cell = "resume_training"
# breaks = "the same losses** as the training without an interruption would have given"
# ///
def _batches(x, y, epoch):
    order = epoch_order(epoch, len(x))
    for start in range(0, len(order), 16):
        rows = order[start : start + 16]
        yield x[rows], y[rows]


def resume_training(archive, x, y, done, epochs):
    if done >= epochs:
        return []
    path = new_path("interrupted.keras")
    with open(path, "wb") as file:
        file.write(archive)
    model = keras.saving.load_model(path)
    losses = []
    for epoch in range(done, epochs):
        model.reset_metrics()
        for batch_x, batch_y in _batches(x, y, epoch):
            loss = model.train_on_batch(batch_x, batch_y, return_dict=True)["loss"]
        losses.append(float(loss))
    return losses
