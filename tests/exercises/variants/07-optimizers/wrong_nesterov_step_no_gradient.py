"""Leaves the gradient out of the look-ahead."""

# /// answer
# cell = "nesterov_step"
# points = 0
# message = "gradient is missing in the look-ahead"
# ///
import numpy as np


def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    v = [momentum * old - learning_rate * g for old, g in zip(state, grads)]
    return [w + momentum * each for w, each in zip(params, v)], v
