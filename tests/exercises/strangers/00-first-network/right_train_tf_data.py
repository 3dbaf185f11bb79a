"""Feeds batches from tf.data, shuffled anew in every epoch."""


# /// answer
# cell = "train"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    training = tf.data.Dataset.from_tensor_slices((x_train, y_train))
    training = training.shuffle(len(x_train)).batch(batch_size).prefetch(1)
    validation = tf.data.Dataset.from_tensor_slices((x_val, y_val)).batch(batch_size)
    model.compile(
        loss="sparse_categorical_crossentropy",
        optimizer=keras.optimizers.Adam(learning_rate=0.001),
        metrics=["accuracy"],
    )
    return dict(model.fit(training, validation_data=validation, epochs=epochs, verbose=0).history)
