"""Takes a larger learning rate."""

# /// answer
# cell = "train"
# points = 1
# message = "its default rate"
# ///
import keras


def train(model, x_train, y_train, x_val, y_val, epochs, batch_size):
    adam = keras.optimizers.Adam(0.003)
    model.compile(optimizer=adam, loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    data = {"validation_data": (x_val, y_val), "epochs": epochs, "batch_size": batch_size}
    return model.fit(x_train, y_train, **data, verbose=0).history
