"""The compiled loop trains as `keras.Model.fit` does."""

import keras
import numpy as np
import pytest

from heldout.evidence.training import accuracy, fit, mlp


def data(rows: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(rows)
    return rng.random((rows, 64), dtype="float32"), rng.integers(0, 10, rows)


def twins() -> tuple[keras.Model, keras.Model]:
    first, second = mlp((16,)), mlp((16,))
    second.set_weights(first.get_weights())
    return first, second


def test_the_same_history_where_the_order_of_rows_plays_no_part() -> None:
    ours, theirs = twins()
    train, validation = data(48), data(30)
    history = fit(ours, *train, epochs=5, batch_size=48, validation_data=validation)
    expected = theirs.fit(
        *train, epochs=5, batch_size=48, validation_data=validation, validation_batch_size=30, verbose=0
    ).history
    assert set(history) == set(expected)
    for name, values in expected.items():
        assert history[name] == pytest.approx(values, abs=1e-5), name
    x, y = validation
    assert accuracy(ours, x, y) == pytest.approx(history["val_accuracy"][-1], abs=1e-6)


def test_an_epoch_takes_every_row_once_and_anew() -> None:
    orders: list[list[int]] = []

    class Spy(keras.Model):
        def __init__(self) -> None:
            super().__init__()
            self.dense = keras.layers.Dense(1)

        def call(self, x):
            import tensorflow as tf

            tf.py_function(lambda rows: orders.append([int(row) for row in rows[:, 0]]), [x], [])
            return self.dense(x)

    keras.utils.set_random_seed(0)
    model = Spy()
    model.compile("sgd", "mse")
    x = np.arange(10, dtype="float32")[:, None]
    fit(model, x, x, epochs=3, batch_size=4)
    batches = [batch for batch in orders if batch][-9:]
    assert [len(batch) for batch in batches] == [4, 4, 2] * 3
    epochs = np.concatenate([np.array(batch) for batch in batches]).reshape(3, 10).tolist()
    assert all(sorted(epoch) == list(range(10)) for epoch in epochs)
    assert len({tuple(epoch) for epoch in epochs}) == 3


def test_training_ends_when_asked() -> None:
    model, _ = twins()
    history = fit(model, *data(32), epochs=9, after_epoch=lambda epoch, logs: epoch == 2)
    assert len(history["loss"]) == 3
