"""Looks ahead with the old velocity, which is plain momentum."""

# /// answer
# cell = "nesterov_step"
# points = 0
# message = "steps of plain momentum"
# ///
import numpy as np


def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    v = [momentum * old - learning_rate * g for old, g in zip(state, grads)]
    moved = [w + momentum * old - learning_rate * g for w, old, g in zip(params, state, grads)]
    return moved, v
