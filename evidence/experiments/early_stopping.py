"""Rules that stop training on the noisy digits: epochs spent, and how good the kept weights are.

A rule looks at a training and does not change it. So each seed is trained once, by the book's protocol, and
every rule is played on what was recorded after each epoch, by Keras' own `EarlyStopping` where it is one of
its settings.
"""

from functools import lru_cache

import keras
import numpy as np

from heldout.data import noisy_digits
from heldout.evidence.training import EPOCHS, fit, mlp, predict

SEEDS = 20
SENSITIVE = 0.1
SETTINGS = {
    "plain": {},
    "patience 0": {"patience": 0},
    "patience 2": {"patience": 2},
    "patience 5": {"patience": 5},
    "patience 10": {"patience": 10},
    "patience 20": {"patience": 20},
    "best of 60 epochs": {"patience": 60},
    "patience 10, last weights": {"patience": 10, "restore": False},
    "patience 10, least change 0.05": {"patience": 10, "min_delta": 0.05},
    "patience 10, on validation accuracy": {"patience": 10, "monitor": "val_accuracy"},
    "patience 10, on validation accuracy, mode min": {
        "patience": 10,
        "monitor": "val_accuracy",
        "mode": "min",
    },
    "patience 10, on training loss": {"patience": 10, "monitor": "loss"},
    "patience 10, 40 validation rows": {"patience": 10, "monitor": "small_loss"},
    "equal accuracies": {"gap": "equal"},
    "gap over 0 points": {"gap": 0},
    "gap over 5 points": {"gap": 0.05},
}


class Weights:
    """Stands in for the model that a callback stops and restores: its weights are the epoch's number."""

    def __init__(self):
        self.epoch, self.stop_training = 0, False

    def get_weights(self):
        return self.epoch

    def set_weights(self, epoch):
        self.epoch = epoch


class GapStopping(keras.callbacks.Callback):
    """Stop when training accuracy exceeds validation accuracy by more than the tolerance, or equals it."""

    def __init__(self, tolerance):
        super().__init__()
        self.tolerance = tolerance

    def on_epoch_end(self, epoch, logs=None):
        gap = logs["accuracy"] - logs["val_accuracy"]
        self.model.stop_training = gap == 0 if self.tolerance == "equal" else gap > self.tolerance


@lru_cache(maxsize=1)
def training(seed):
    """Train once; return the curves of all that a rule may watch and of all that it is judged by."""
    train, validation, test = noisy_digits(seed)
    wrong = train[1] != noisy_digits(seed, noise=0)[0][1]
    keras.utils.set_random_seed(seed)
    model = mlp()
    names = ("test_loss", "test_accuracy", "small_loss", "given_back", "wrong_learned")
    curves = {name: [] for name in names}

    def after_epoch(epoch, logs):
        chances = predict(model, test[0])
        right = chances[np.arange(len(test[1])), test[1]]
        curves["test_loss"].append(float(-np.mean(np.log(np.maximum(right, 1e-7)))))
        curves["test_accuracy"].append(float(np.mean(chances.argmax(axis=1) == test[1])))
        chances = predict(model, validation[0][:40])
        right = chances[np.arange(40), validation[1][:40]]
        curves["small_loss"].append(float(-np.mean(np.log(np.maximum(right, 1e-7)))))
        given_back = predict(model, train[0]).argmax(axis=1) == train[1]
        curves["given_back"].append(float(np.mean(given_back)))
        curves["wrong_learned"].append(float(np.mean(given_back[wrong])))

    return curves | fit(model, *train, validation_data=validation, after_epoch=after_epoch)


def play(rule, curves):
    """Return how many epochs a callback lets pass, whether it stopped, and whose weights are kept."""
    model = Weights()
    rule.set_model(model)
    rule.on_train_begin()
    for epoch in range(EPOCHS):
        model.epoch = epoch
        rule.on_epoch_end(epoch, {name: values[epoch] for name, values in curves.items()})
        if model.stop_training:
            break
    rule.on_train_end()
    return epoch + 1, model.stop_training, model.epoch


def run(seed, patience=None, monitor="val_loss", mode="auto", min_delta=0, restore=True, gap=None):
    curves = training(seed)
    if gap is not None:
        rule = GapStopping(gap)
    elif patience is not None:
        if mode == "auto":  # as Keras infers it from the model's metrics, which the stand-in lacks
            mode = "max" if monitor == "val_accuracy" else "min"
        rule = keras.callbacks.EarlyStopping(monitor, min_delta, patience, 0, mode, None, restore)
    else:
        rule = keras.callbacks.Callback()
    epochs, stopped, kept = play(rule, curves)
    metrics = {
        "epochs": epochs,
        "stopped": int(stopped),
        "kept_epoch": kept,
        "test_accuracy": curves["test_accuracy"][kept],
        "test_loss": curves["test_loss"][kept],
        "val_accuracy": curves["val_accuracy"][kept],
        "val_loss_kept": curves["val_loss"][kept],
        "gap": curves["given_back"][kept] - curves["val_accuracy"][kept],
        "wrong_learned": curves["wrong_learned"][kept],
        "behind_best_test": max(curves["test_accuracy"]) - curves["test_accuracy"][kept],
    }
    if patience is None and gap is None:
        metrics |= {f"{name}_curve": values for name, values in curves.items()}
        metrics["onset"] = int(np.argmin(curves["val_loss"]))
        metrics["accuracy_onset"] = int(np.argmax(curves["val_accuracy"]))
    return metrics
