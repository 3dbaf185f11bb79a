"""The sources' network 64-64-32-64-10 on the digits, with two activations and two optimizers."""

import keras
import numpy as np
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

from heldout.evidence.training import accuracy, fit, predict

SEEDS = 20
SETTINGS = {
    "sigmoid, SGD": {"activation": "sigmoid", "optimizer": "sgd"},
    "ReLU, SGD": {"activation": "relu", "optimizer": "sgd"},
    "sigmoid, Adam": {"activation": "sigmoid", "optimizer": "adam"},
    "ReLU, Adam": {"activation": "relu", "optimizer": "adam"},
    "sigmoid, SGD, 1,000 epochs": {"activation": "sigmoid", "optimizer": "sgd", "epochs": 1000},
}


def run(seed, activation, optimizer, epochs=30):
    """Train on 1,000 digits; the seed draws the split and the initial weights.

    ``first_gap`` is validation minus training loss as reported for the first epoch. ``loss_moves`` and
    ``accuracy_moves`` are the first epochs, counted from 1, after which the validation data show a tenth of
    the way from a guess to perfection; one more than there are epochs if none. ``accuracy_lead`` is their
    difference. ``sure_mistakes`` is the share of mistakes on the test data with a probability above 0.9.
    """
    pixels, labels = load_digits(return_X_y=True)
    x = (pixels / 16).astype("float32")
    x_rest, x_test, y_rest, y_test = train_test_split(
        x, labels, test_size=397, stratify=labels, random_state=seed
    )
    x_train, x_val, y_train, y_val = train_test_split(
        x_rest, y_rest, test_size=400, stratify=y_rest, random_state=seed
    )
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((64,)),
            keras.layers.Dense(64, activation=activation),
            keras.layers.Dense(32, activation=activation),
            keras.layers.Dense(64, activation=activation),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.compile(optimizer, "sparse_categorical_crossentropy", metrics=["accuracy"])
    history = fit(model, x_train, y_train, epochs, validation_data=(x_val, y_val))
    probabilities = predict(model, x_test)
    mistakes = probabilities.argmax(axis=1) != y_test
    val_loss, val_accuracy = np.array(history["val_loss"]), np.array(history["val_accuracy"])
    loss_moves = first(val_loss < 0.9 * np.log(10))
    accuracy_moves = first(val_accuracy > 0.19)
    metrics = {
        "loss": history["loss"][-1],
        "val_loss": val_loss[-1],
        "val_accuracy": val_accuracy[-1],
        "test_accuracy": accuracy(model, x_test, y_test),
        "mistakes": int(mistakes.sum()),
        "sure_mistakes": float(np.mean(probabilities[mistakes].max(axis=1) > 0.9)),
        "first_gap": val_loss[0] - history["loss"][0],
        "loss_moves": loss_moves,
        "accuracy_moves": accuracy_moves,
        "accuracy_lead": loss_moves - accuracy_moves,
    }
    if epochs == 30:
        metrics["val_loss_curve"] = list(val_loss)
    return metrics


def first(condition):
    """Return the first epoch, counted from 1, with the condition; one more than there are if none has it."""
    return int(np.argmax([*condition, True])) + 1
