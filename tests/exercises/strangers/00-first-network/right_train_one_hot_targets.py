"""Encodes the labels one-hot and uses the loss for such rows."""


# /// answer
# cell = "train"
# ///
def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    k = model.output_shape[-1]
    t_train = keras.utils.to_categorical(y_train, k)
    t_val = keras.utils.to_categorical(y_val, k)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    fitted = model.fit(x_train, t_train, batch_size, epochs, verbose=0, validation_data=(x_val, t_val))
    return fitted.history
