"""Adds the change of the gradient, as one of the sources has it."""

# /// answer
# cell = "momentum_step"
# points = 1
# message = "adds the change of the gradient"
# ///
import numpy as np


def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    moved = [w - learning_rate * (g + momentum * (g - old)) for w, g, old in zip(params, grads, state)]
    return moved, [g.copy() for g in grads]
