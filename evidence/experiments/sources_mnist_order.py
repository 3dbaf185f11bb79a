"""R6, MNIST: batch normalization where every epoch has the same batches.

That is what Keras' `fit` does after a seed was set, as source 002 sets one. The statistics of a batch are
then no noise: the network can learn them with the batch.
"""

import keras
import numpy as np
from keras import layers

from heldout.evidence.source_data import mnist
from heldout.evidence.training import accuracy

DATA = "mnist"
SEEDS = 3
SENSITIVE = 0.3
EPOCHS, BATCH_SIZE = 100, 100
PERFECT = 0.99995  # what the progress bar prints as 1.0000
SETTINGS = {
    "batch norm, doubled": {"norm": True, "doubled": True},
    "batch norm": {"norm": True, "doubled": False},
    "doubled": {"norm": False, "doubled": True},
}


def run(seed, norm, doubled):
    train, test = mnist()
    keras.utils.set_random_seed(seed)
    model = keras.Sequential([keras.Input((784,))])
    for units in (64, 32, 64):
        model.add(layers.Dense(units, kernel_initializer="he_normal"))
        if norm:
            model.add(layers.BatchNormalization())
        if doubled:
            model.add(layers.Dense(units))
        model.add(layers.Activation("relu"))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile(
        "sgd",
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
        steps_per_execution=len(train[0]) // BATCH_SIZE,
    )
    order = np.random.default_rng(seed).permutation(len(train[0]))
    history = model.fit(
        *(part[order] for part in train),
        batch_size=BATCH_SIZE,
        epochs=EPOCHS,
        shuffle=False,
        verbose=0,
        validation_data=test,
        validation_batch_size=len(test[0]),
    ).history
    perfect = np.flatnonzero(np.array(history["accuracy"]) >= PERFECT)
    return {
        "logged_accuracy": history["accuracy"][-1],
        "train_accuracy": accuracy(model, *train),
        "test_accuracy": accuracy(model, *test),
        "perfect_epoch": int(perfect[0]) + 1 if len(perfect) else EPOCHS + 1,
        "perfect_before_100": int(len(perfect) > 0 and perfect[0] < EPOCHS - 1),
        "accuracy": history["accuracy"],
        "test_accuracy_curve": history["val_accuracy"],
    }
