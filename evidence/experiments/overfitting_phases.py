"""The network 64-256-256-10 on the noisy digits, looked at after each epoch: what does it learn when?"""

import keras
import numpy as np

from heldout.data import noisy_digits
from heldout.evidence.training import accuracy, fit, mlp, predict

SEEDS = 20
SENSITIVE = 0.1
SETTINGS = {"plain": {}}


def run(seed):
    """Train by the book's protocol; curves have one number an epoch.

    ``right`` and ``wrong`` are the shares of right and of wrong training labels that the network gives back,
    ``mended`` the share of wrongly labeled images to which it gives their true label. ``certainty`` is the
    mean probability that it gives its own mistakes on the validation data. Each is also a number at the
    onset, the epoch of the lowest validation loss, and at the end; ``…_rise`` is the second minus the first.
    ``fall`` is by how much the test accuracy is lower at the end.
    """
    train, validation, test = noisy_digits(seed)
    true_labels = noisy_digits(seed, noise=0)[0][1]
    wrong = train[1] != true_labels
    curves = {name: [] for name in ("right", "wrong", "mended", "certainty", "test_accuracy")}

    def look(epoch, logs):
        answers = predict(model, train[0]).argmax(axis=1)
        probabilities = predict(model, validation[0])
        mistakes = probabilities.argmax(axis=1) != validation[1]
        curves["right"].append(np.mean(answers[~wrong] == true_labels[~wrong]))
        curves["wrong"].append(np.mean(answers[wrong] == train[1][wrong]))
        curves["mended"].append(np.mean(answers[wrong] == true_labels[wrong]))
        curves["certainty"].append(probabilities[mistakes].max(axis=1).mean())
        curves["test_accuracy"].append(accuracy(model, *test))

    keras.utils.set_random_seed(seed)
    model = mlp()
    history = fit(model, *train, validation_data=validation, after_epoch=look)
    curves |= {name: history[name] for name in ("loss", "val_loss", "val_accuracy")}
    onset = int(np.argmin(curves["val_loss"]))
    numbers = {"onset": onset, "fall": curves["test_accuracy"][onset] - curves["test_accuracy"][-1]}
    for name, curve in curves.items():
        numbers |= {
            f"{name}_onset": curve[onset],
            f"{name}_end": curve[-1],
            f"{name}_rise": curve[-1] - curve[onset],
        }
    return numbers | {name: [float(value) for value in curve] for name, curve in curves.items()}
