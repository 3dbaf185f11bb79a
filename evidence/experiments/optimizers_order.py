"""The noisy digits in one order for all epochs, as with a seed in Keras' ``fit``, or in fresh orders."""

import keras
import numpy as np

from heldout.data import noisy_digits
from heldout.evidence.training import BATCH_SIZE, accuracy, mlp

SEEDS = 20
SETTINGS = {
    "SGD, one order": {"optimizer": "SGD", "rate": 0.1},
    "SGD, fresh orders": {"optimizer": "SGD", "rate": 0.1, "fresh": True},
    "Adam, one order": {"optimizer": "Adam", "rate": 0.001},
    "Adam, fresh orders": {"optimizer": "Adam", "rate": 0.001, "fresh": True},
}
EPOCHS = 20


def run(seed, optimizer, rate, fresh=False):
    (x, y), _, test = noisy_digits(seed)
    keras.utils.set_random_seed(seed)
    model = mlp()
    model.compile(getattr(keras.optimizers, optimizer)(rate), "sparse_categorical_crossentropy")
    rng = np.random.default_rng(seed)
    order = rng.permutation(len(x))
    for _ in range(EPOCHS):
        for start in range(0, len(x), BATCH_SIZE):
            batch = order[start : start + BATCH_SIZE]
            model.train_on_batch(x[batch], y[batch])
        if fresh:
            order = rng.permutation(len(x))
    return {"train_accuracy": accuracy(model, x, y), "test_accuracy": accuracy(model, *test)}
