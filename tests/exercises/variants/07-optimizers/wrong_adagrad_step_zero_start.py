"""Starts the sums at zero."""

# /// answer
# cell = "adagrad_step"
# points = 0
# message = "begin at 0 and not at `initial`"
# ///
import numpy as np


def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    h = [old + g**2 for old, g in zip(state, grads)]
    return [w - learning_rate * g / np.sqrt(each + epsilon) for w, g, each in zip(params, grads, h)], h
