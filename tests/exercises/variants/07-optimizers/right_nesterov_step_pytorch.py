"""Keeps the sum of gradients, without the rate."""

# /// answer
# cell = "nesterov_step"
# ///
import numpy as np


def nesterov_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    sums = [momentum * s + g for s, g in zip(state, grads)]
    moved = [w - learning_rate * (g + momentum * s) for w, g, s in zip(params, grads, sums)]
    return moved, sums
