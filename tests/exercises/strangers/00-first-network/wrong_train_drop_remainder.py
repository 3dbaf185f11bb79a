"""Drops the last incomplete batch, so some examples are never used in an epoch."""


# /// answer
# cell = "train"
# breaks = "`x_train`, `y_train`: training inputs and integer labels"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    data = tf.data.Dataset.from_tensor_slices((x_train, y_train)).shuffle(len(x_train))
    data = data.batch(batch_size, drop_remainder=True)
    return model.fit(data, validation_data=(x_val, y_val), epochs=epochs, verbose=0).history
