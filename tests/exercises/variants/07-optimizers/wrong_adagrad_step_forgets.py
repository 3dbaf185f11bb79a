"""Looks at the latest gradient alone."""

# /// answer
# cell = "adagrad_step"
# points = 0
# message = "Only the latest gradient is in the root"
# ///
import numpy as np


def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    return [w - learning_rate * g / np.sqrt(g**2 + epsilon) for w, g in zip(params, grads)], None
