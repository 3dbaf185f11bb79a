"""Divides by the sum before this gradient."""

# /// answer
# cell = "adagrad_step"
# points = 0
# message = "before the latest gradient was added"
# ///
import numpy as np


def adagrad_step(params, grads, state, learning_rate=0.001, initial=0.1, epsilon=1e-7):
    if state is None:
        state = [np.full_like(w, initial) for w in params]
    h = [old + g**2 for old, g in zip(state, grads)]
    moved = [w - learning_rate * g / np.sqrt(old + epsilon) for w, g, old in zip(params, grads, state)]
    return moved, h
