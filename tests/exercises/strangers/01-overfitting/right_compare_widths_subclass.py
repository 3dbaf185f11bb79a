"""A subclass of keras.Model; its parameters are counted by formula."""

# /// answer
# cell = "compare_widths"
# ///
import keras
from keras import layers


class WidthNet(keras.Model):
    def __init__(self, width):
        super().__init__()
        self.hidden = layers.Dense(width, activation=keras.activations.relu)
        self.out = layers.Dense(10, activation=keras.activations.softmax)

    def call(self, x):
        return self.out(self.hidden(x))


def compare_widths(widths, train, validation, epochs, seed):
    (x_train, y_train), (x_val, y_val) = train, validation
    out = []
    for width in widths:
        keras.utils.set_random_seed(seed)
        net = WidthNet(width)
        net.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
        h = net.fit(
            x=x_train, y=y_train, validation_data=(x_val, y_val), epochs=epochs, batch_size=32, verbose=False
        )
        d = x_train.shape[1]
        out.append({"width": width, "parameters": (d + 1) * width + (width + 1) * 10, "history": h.history})
    return out
