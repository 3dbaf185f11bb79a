"""Encodes the labels and takes the loss for one-hot targets."""

# /// answer
# cell = "train"
# ///
import keras


def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    classes = model.output_shape[-1]
    model.compile("adam", "categorical_crossentropy", metrics=["accuracy"])
    return model.fit(
        x_train,
        keras.utils.to_categorical(y_train, classes),
        epochs=epochs,
        batch_size=batch_size,
        validation_data=(x_val, keras.utils.to_categorical(y_val, classes)),
        verbose=0,
    ).history
