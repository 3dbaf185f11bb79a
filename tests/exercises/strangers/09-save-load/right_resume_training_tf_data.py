"""Feeds a data set of batches of 16 rows for each epoch and collects the losses in a comprehension."""

# /// answer
# cell = "resume_training"
# ///
def _one_epoch(model, x, y, epoch):
    order = epoch_order(epoch, len(x))
    data = tf.data.Dataset.from_tensor_slices((np.take(x, order, axis=0), np.take(y, order, axis=0)))
    history = model.fit(data.batch(16), initial_epoch=epoch, epochs=epoch + 1, shuffle=False, verbose=0)
    (loss,) = history.history["loss"]
    return float(loss)


def resume_training(archive, x, y, done, epochs):
    path = new_path()
    Path(path).write_bytes(bytes(archive))
    model = keras.models.load_model(path)
    return [_one_epoch(model, x, y, epoch) for epoch in range(done, epochs)]
