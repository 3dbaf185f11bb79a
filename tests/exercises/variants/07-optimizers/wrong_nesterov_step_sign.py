"""Subtracts the look-ahead."""

# /// answer
# cell = "nesterov_step"
# points = 0
# message = "The step has the wrong sign"
# ///
import numpy as np


def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    v = [momentum * old - learning_rate * g for old, g in zip(state, grads)]
    return [w - (momentum * each - learning_rate * g) for w, each, g in zip(params, v, grads)], v
