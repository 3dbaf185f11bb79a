"""R8, MNIST: source 002's network with L2, batch normalization and dropout, stopped on its test digits.

The settings with 50,000 training digits hold out the other 10,000 for validation. Both sets then stop the
same training, so that what differs is only which digits decide.
"""

from pathlib import Path
from tempfile import TemporaryDirectory

import keras
import numpy as np
from keras import layers, regularizers

from heldout.evidence.source_data import mnist
from heldout.evidence.training import accuracy, fit, predict

DATA = "mnist"
SEEDS = 5
SENSITIVE = 0.3
EPOCHS, PATIENCE = 200, 10
SETTINGS = {
    "the source's": {"l2": 0.01, "rate": 0.2, "rows": 60_000},
    "L2 and dropout": {"l2": 0.01, "rate": 0.2, "rows": 50_000},
    "L2": {"l2": 0.01, "rate": 0.0, "rows": 50_000},
    "neither": {"l2": 0.0, "rate": 0.0, "rows": 50_000},
}


def network(l2, rate):
    """Return the source's network: doubled layers, the first of each pair with L2 and normalized."""
    penalty = regularizers.L2(l2) if l2 else None
    model = keras.Sequential([keras.Input((784,))])
    for place, units in enumerate((64, 32, 64)):
        model.add(layers.Dense(units, kernel_initializer="he_normal", kernel_regularizer=penalty))
        model.add(layers.BatchNormalization())
        if rate and place == 0:
            model.add(layers.Dropout(rate))
        model.add(layers.Dense(units, activation="relu"))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile("sgd", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def stop(scores):
    """Return the epoch of the best score, from 0, once it is ``PATIENCE`` epochs ago; None before."""
    best = int(np.argmax(scores))
    return best if len(scores) - 1 - best >= PATIENCE else None


def run(seed, l2, rate, rows):
    (x, y), test = mnist()
    order = np.random.default_rng(seed).permutation(len(x))
    train = x[order[:rows]], y[order[:rows]]
    deciding = {"test": test}
    if rows < len(x):
        deciding["validation"] = x[order[rows:]], y[order[rows:]]
    keras.utils.set_random_seed(seed)
    model = network(l2, rate)
    scores = {name: [] for name in deciding}
    stopped = {}
    kept = {}

    def after_epoch(epoch, logs):
        for name, part in deciding.items():
            scores[name].append(accuracy(model, *part))
        *before, now = scores["test"]
        if "test" not in stopped and now > max(before, default=0):
            kept["weights"] = model.get_weights()
        for name in deciding:
            if name not in stopped and (best := stop(scores[name])) is not None:
                stopped[name] = best
        return len(stopped) == len(deciding)

    history = fit(model, *train, EPOCHS, 100, after_epoch=after_epoch)
    for name in deciding:
        stopped.setdefault(name, int(np.argmax(scores[name])))
    epochs = stopped["test"] + 1 + PATIENCE
    equal = np.array(history["accuracy"][:epochs]) == np.array(scores["test"][:epochs], "float32")
    model.set_weights(kept["weights"])
    train_accuracy, test_accuracy = accuracy(model, *train), accuracy(model, *test)
    with TemporaryDirectory() as folder:
        model.save(Path(folder, "model.keras"))
        again = keras.models.load_model(Path(folder, "model.keras"))
    metrics = {
        "best_epoch": stopped["test"] + 1,
        "train_accuracy": train_accuracy,
        "test_accuracy": test_accuracy,
        "gap": train_accuracy - test_accuracy,
        "equal_epochs": int(equal.sum()),
        "reloaded_difference": float(np.abs(predict(model, test[0]) - predict(again, test[0])).max()),
        "accuracy": history["accuracy"],
        "test_accuracy_curve": scores["test"],
    }
    if "validation" in deciding:
        # of the same epochs, the one that the test digits choose against the one that the others choose
        chosen = scores["test"][int(np.argmax(scores["validation"]))]
        metrics |= {
            "validated_epoch": stopped["validation"] + 1,
            "validation_accuracy": scores["validation"][stopped["validation"]],
            "validated_test_accuracy": scores["test"][stopped["validation"]],
            "flattered_by": max(scores["test"]) - chosen,
        }
    return metrics
