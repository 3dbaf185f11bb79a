"""Keeps the sums alone, and adds the start value in the root."""

# /// answer
# cell = "adagrad_step"
# ///
import numpy as np


def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    sums = [np.square(g) + (0 if state is None else state[k]) for k, g in enumerate(grads)]
    moved = [w - learning_rate * g / np.sqrt(initial + h + epsilon) for w, g, h in zip(params, grads, sums)]
    return moved, sums
