"""Adds to the sums that came in."""

# /// answer
# cell = "adagrad_step"
# points = 0
# message = "the state that came in was changed"
# ///
import numpy as np


def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    if state is None:
        state = [np.full_like(w, initial) for w in params]
    moved = []
    for w, g, h in zip(params, grads, state):
        h += g**2
        moved.append(w - learning_rate * g / np.sqrt(h + epsilon))
    return moved, state
