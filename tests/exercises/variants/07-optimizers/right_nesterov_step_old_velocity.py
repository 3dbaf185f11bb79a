"""Written with the old velocity: momentum squared times it, and the gradient (1 + momentum) times."""

# /// answer
# cell = "nesterov_step"
# ///
import numpy as np


def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    moved, new = [], []
    for w, g, v in zip(params, grads, state):
        moved.append(w + momentum**2 * v - (1 + momentum) * learning_rate * g)
        new.append(momentum * v - learning_rate * g)
    return moved, new
