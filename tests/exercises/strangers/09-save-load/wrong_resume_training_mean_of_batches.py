"""Averages the losses of the batches, in which the short last batch counts as much as the others."""

# /// answer
# cell = "resume_training"
# breaks = "the same losses** as the training without an interruption would have given"
# ///
def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(archive)
    model = keras.models.load_model(path)
    losses = []
    for epoch in range(done, epochs):
        order = epoch_order(epoch, len(x))
        batches = []
        for start in range(0, len(x), 16):
            rows = order[start : start + 16]
            model.reset_metrics()
            batches.append(model.train_on_batch(x[rows], y[rows], return_dict=True)["loss"])
        losses.append(float(np.mean(batches)))
    return losses
