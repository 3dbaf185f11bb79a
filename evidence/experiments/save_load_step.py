"""Noisy digits: how long is the next step of Adam, with its state and without?

After 15 epochs the same batch gives one step from the same weights, once with the optimizer's state and once
with a new optimizer.
"""

from functools import lru_cache

import keras
import numpy as np
import tensorflow as tf

from heldout.data import noisy_digits
from heldout.evidence.training import fit, mlp

SEEDS = 20
EPOCHS = 15
BATCHES = 10  # one epoch's worth, each from the same weights
SETTINGS = {"state kept": {"keep": True}, "state lost": {"keep": False}}


@lru_cache(maxsize=1)
def trained(seed):
    """Train for 15 epochs; return the data, the weights and the optimizer's state."""
    (x, y), _, _ = noisy_digits(seed)
    keras.utils.set_random_seed(seed)
    model = mlp()
    fit(model, x, y, EPOCHS)
    return x, y, model.get_weights(), [np.array(variable) for variable in model.optimizer.variables]


def run(seed, keep):
    x, y, weights, state = trained(seed)
    model = mlp()
    model.optimizer.build(model.trainable_variables)
    if not keep:
        state = [np.array(variable) for variable in model.optimizer.variables]
    order = np.random.default_rng(seed).permutation(len(x))

    @tf.function
    def step(batch_x, batch_y):
        return model.train_step((batch_x, batch_y))

    lengths = []
    for batch in np.array_split(order, BATCHES):
        model.set_weights(weights)
        for variable, value in zip(model.optimizer.variables, state, strict=True):
            variable.assign(value)
        step(tf.constant(x[batch]), tf.constant(y[batch]))
        moves = [after - before for before, after in zip(weights, model.get_weights(), strict=True)]
        moves = np.concatenate([move.ravel() for move in moves])
        moves = moves[moves != 0]  # weights of units that are off for the whole batch, or of dark pixels
        lengths.append(float(np.sqrt(np.mean(moves**2))))
    rate = float(model.optimizer.learning_rate)
    return {"step": float(np.mean(lengths)) / rate}
