"""Puts the inputs in order and leaves the targets as they were."""

# /// answer
# cell = "resume_training"
# breaks = "put the rows in the order `epoch_order(epoch, len(x))`"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path)
    losses = []
    for epoch in range(done, epochs):
        rows = x[epoch_order(epoch, len(x))]
        history = model.fit(rows, y, batch_size=16, shuffle=False, verbose=0)
        losses.append(history.history["loss"][0])
    return losses
