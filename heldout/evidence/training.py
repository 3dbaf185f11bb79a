"""Keras' training with less overhead, and the protocol of the noisy digits.

At the size of this book's experiments, most of the time of ``fit`` goes into starting each step and each
epoch from Python. `fit` here does what `keras.Model.fit` does, with an epoch as one compiled loop.
"""

from collections.abc import Callable

import keras
import numpy as np
import tensorflow as tf

from heldout.data import noisy_digits

EPOCHS = 60
BATCH_SIZE = 32


def fit(
    model: keras.Model,
    x: np.ndarray,
    y: np.ndarray,
    epochs: int = EPOCHS,
    batch_size: int = BATCH_SIZE,
    validation_data: tuple[np.ndarray, np.ndarray] | None = None,
    after_epoch: Callable[[int, dict[str, float]], bool | None] = lambda epoch, logs: None,
) -> dict[str, list[float]]:
    """Train a compiled model as `keras.Model.fit` does; return its history, a list for each metric.

    Rows are shuffled anew in each epoch, also after `keras.utils.set_random_seed`. (There `keras.Model.fit`
    repeats one order of an array's rows: Keras 3.15 with TensorFlow 2.21.) Validation data are scored after
    each epoch in one batch. ``after_epoch(epoch, logs)`` is called then; training stops when it returns True.
    """
    x, y = tf.constant(x), tf.constant(y)
    rows = len(x)

    @tf.function  # type: ignore[untyped-decorator]
    def one_epoch() -> dict[str, tf.Tensor]:
        model.reset_metrics()
        order = tf.random.shuffle(tf.range(rows))
        for start in tf.range(0, rows, batch_size):
            batch = order[start : start + batch_size]
            model.train_step((tf.gather(x, batch), tf.gather(y, batch)))
        logs = model.get_metrics_result()
        if validation_data is not None:
            model.reset_metrics()
            model.test_step(tuple(map(tf.constant, validation_data)))
            logs |= {f"val_{name}": value for name, value in model.get_metrics_result().items()}
        return logs  # type: ignore[no-any-return]

    history: dict[str, list[float]] = {}
    for epoch in range(epochs):
        logs = {name: float(value) for name, value in one_epoch().items()}
        for name, value in logs.items():
            history.setdefault(name, []).append(value)
        if after_epoch(epoch, logs):
            break
    return history


def accuracy(model: keras.Model, x: np.ndarray, y: np.ndarray) -> float:
    """Return the share of rows whose most probable class is the labeled one, with the model at inference."""
    return float(np.mean(predict(model, x).argmax(axis=1) == y))


def predict(model: keras.Model, x: np.ndarray) -> np.ndarray:
    """Return the model's output for all rows at once, at inference."""
    return np.asarray(model(tf.constant(x), training=False))


def mlp(hidden: tuple[int, ...] | list[int] = (256, 256), activation: str = "relu") -> keras.Sequential:
    """Return the book's network for the digits, 64 inputs and 10 classes, compiled with Adam."""
    model = keras.Sequential([keras.Input((64,))])
    for units in hidden:
        model.add(keras.layers.Dense(units, activation=activation))
    model.add(keras.layers.Dense(10, activation="softmax"))
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def noisy_digits_run(
    seed: int,
    build: Callable[[], keras.Model] = mlp,
    train_size: int = 300,
    noise: float = 0.2,
    epochs: int = EPOCHS,
    batch_size: int = BATCH_SIZE,
) -> dict[str, float | list[float]]:
    """Train on the noisy digits by the book's protocol, and return what is to be known of the run.

    The seed draws the data and the initial weights, so that runs with the same seed pair. ``build`` returns a
    compiled model with the metric "accuracy". Accuracies are measured after the last epoch, at inference:
    ``train_accuracy`` (of the labels as given), ``val_accuracy``, ``test_accuracy``; ``gap`` is training
    minus validation; ``wrong_learned`` is the share of wrong labels that the model gives back.
    ``best_val_accuracy`` and ``onset`` (the epoch, from 0, of the lowest validation loss) come from the
    curves ``loss``, ``val_loss``, ``val_accuracy_curve``; ``turn`` is how much the validation loss rose from
    there to the end.
    """
    train, validation, test = noisy_digits(seed, train_size=train_size, noise=noise)  # type: ignore[no-untyped-call]
    true_labels = noisy_digits(seed, train_size=train_size, noise=0)[0][1]  # type: ignore[no-untyped-call]
    keras.utils.set_random_seed(seed)
    model = build()
    history = fit(model, *train, epochs, batch_size, validation)  # type: ignore[call-arg]
    wrong = train[1] != true_labels
    given_back = predict(model, train[0]).argmax(axis=1) == train[1]
    train_accuracy, val_accuracy = float(given_back.mean()), accuracy(model, *validation)
    val_loss = history["val_loss"]
    onset = int(np.argmin(val_loss))
    metrics: dict[str, float | list[float]] = {
        "train_accuracy": train_accuracy,
        "val_accuracy": val_accuracy,
        "test_accuracy": accuracy(model, *test),
        "gap": train_accuracy - val_accuracy,
        "best_val_accuracy": max(history["val_accuracy"]),
        "onset": onset,
        "onset_val_loss": val_loss[onset],
        "last_val_loss": val_loss[-1],
        "turn": val_loss[-1] - val_loss[onset],
        "onset_val_accuracy": history["val_accuracy"][onset],
        "loss": history["loss"],
        "val_loss": val_loss,
        "val_accuracy_curve": history["val_accuracy"],
    }
    if wrong.any():
        metrics["wrong_learned"] = float(given_back[wrong].mean())
    return metrics
