"""The network 64-256-256-10 on the noisy digits, looked at after each epoch: what does it learn when?"""

import keras
import numpy as np

from heldout.data import noisy_digits
from heldout.evidence.training import fit, mlp, predict

SEEDS = 20
SENSITIVE = 0.1
SETTINGS = {"plain": {}, "clean labels": {"noise": 0.0}}


def run(seed, noise=0.2):
    """Train by the book's protocol; curves have one number an epoch.

    ``right`` and ``wrong`` are the shares of right and of wrong training labels that the network gives back,
    ``mended`` the share of wrongly labeled images to which it gives their true label. ``certainty`` is the
    mean probability that it gives its own mistakes on the validation data. Each is also a number at the
    onset, the epoch of the lowest validation loss, and at the end; ``…_rise`` is the second minus the first.
    The validation loss can only rise from its own lowest point, so what is said of losses is measured on the
    test data: ``test_loss_rise``. ``fall`` is by how much the test accuracy is lower at the end.
    """
    train, validation, test = noisy_digits(seed, noise=noise)
    true_labels = noisy_digits(seed, noise=0)[0][1]
    wrong = train[1] != true_labels
    of_wrong_labels = ("wrong", "mended") if wrong.any() else ()
    curves = {name: [] for name in ("right", "certainty", "test_loss", "test_accuracy", *of_wrong_labels)}

    def look(epoch, logs):
        answers = predict(model, train[0]).argmax(axis=1)
        probabilities = predict(model, validation[0])
        mistakes = probabilities.argmax(axis=1) != validation[1]
        curves["right"].append(np.mean(answers[~wrong] == true_labels[~wrong]))
        if of_wrong_labels:
            curves["wrong"].append(np.mean(answers[wrong] == train[1][wrong]))
            curves["mended"].append(np.mean(answers[wrong] == true_labels[wrong]))
        curves["certainty"].append(probabilities[mistakes].max(axis=1).mean())
        on_test = predict(model, test[0]).astype("float64")
        of_label = on_test[np.arange(len(on_test)), test[1]]
        curves["test_loss"].append(-np.log(np.maximum(of_label, keras.config.epsilon())).mean())
        curves["test_accuracy"].append(np.mean(on_test.argmax(axis=1) == test[1]))

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
