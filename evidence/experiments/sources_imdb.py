"""R11 and R12, IMDB reviews as bags of words: sizes, penalties, dropout, and when overfitting begins.

As in the source, the 25,000 test reviews are the validation data; nothing is chosen by them here.
"""

import keras
import numpy as np
import tensorflow as tf
from keras import layers, regularizers

from heldout.evidence.source_data import WORDS, imdb
from heldout.evidence.training import fit

DATA = "imdb"
SEEDS = 3
SENSITIVE = 0.3
SETTINGS = {
    "6 and 6": {"units": 6},
    "16 and 16": {"units": 16},
    "L2": {"units": 16, "l2": 0.001},
    "L1": {"units": 16, "l1": 0.001},
    "L1 and L2": {"units": 16, "l1": 0.001, "l2": 0.001},
    "dropout": {"units": 16, "rate": 0.5},
    "1024 and 1024": {"units": 1024, "epochs": 6},  # each takes as long as all twenty of the others
}


class BagOfWords(layers.Dense):
    """A dense layer on the 10,000 ones and zeros of a bag of words, given by the places of its ones."""

    def build(self, input_shape):
        super().build((None, WORDS))
        self.input_spec = None

    def call(self, words):
        places = tf.where(words >= 0)
        ones = tf.stack([places[:, 0], tf.cast(tf.gather_nd(words, places), tf.int64)], axis=1)
        shape = tf.shape(words, tf.int64)[0], WORDS
        bag = tf.SparseTensor(ones, tf.ones_like(ones[:, 0], tf.float32), shape)
        return self.activation(tf.sparse.sparse_dense_matmul(bag, self.kernel) + self.bias)


def run(seed, units, l1=0.0, l2=0.0, rate=0.0, epochs=20):
    train, validation = imdb()
    keras.utils.set_random_seed(seed)
    penalty = regularizers.L1L2(l1, l2) if l1 or l2 else None
    model = keras.Sequential([keras.Input((train[0].shape[1],), dtype="int32")])
    for layer in (BagOfWords, layers.Dense):
        model.add(layer(units, activation="relu", kernel_regularizer=penalty))
        if rate:
            model.add(layers.Dropout(rate))
    model.add(layers.Dense(1, activation="sigmoid"))
    cross_entropy = keras.metrics.BinaryCrossentropy(name="cross_entropy")
    model.compile("rmsprop", "binary_crossentropy", metrics=["accuracy", cross_entropy])
    (x, y), (new_x, new_y) = train, validation
    history = fit(model, x, y[:, None], epochs, 512, (new_x, new_y[:, None]))
    entropy = history["val_cross_entropy"]
    lowest = int(np.argmin(entropy))
    return {
        "onset": lowest + 1,
        "lowest_loss": entropy[lowest],
        "last_loss": entropy[-1],
        "rise": entropy[-1] - entropy[lowest],
        "rise_per_epoch": (entropy[-1] - entropy[lowest]) / max(epochs - 1 - lowest, 1),
        "best_accuracy": max(history["val_accuracy"]),
        "last_accuracy": history["val_accuracy"][-1],
        "onset_with_penalty": int(np.argmin(history["val_loss"])) + 1,
        "train_accuracy": history["accuracy"][-1],
        "cross_entropy": history["cross_entropy"],
        "val_cross_entropy": entropy,
        "val_loss": history["val_loss"],
    }
