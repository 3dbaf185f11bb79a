"""Compiles with objects and copies the record into plain floats."""


# /// answer
# cell = "train"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.SparseCategoricalAccuracy(name="accuracy")],
    )
    recorded = model.fit(
        x=np.asarray(x_train),
        y=np.asarray(y_train),
        batch_size=batch_size,
        epochs=epochs,
        validation_data=(np.asarray(x_val), np.asarray(y_val)),
        verbose=0,
    ).history
    return {
        key: [float(v) for v in recorded[key]] for key in ("loss", "accuracy", "val_loss", "val_accuracy")
    }
