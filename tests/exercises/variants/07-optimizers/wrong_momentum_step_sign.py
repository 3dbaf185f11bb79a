"""Subtracts a velocity that already points downhill."""

# /// answer
# cell = "momentum_step"
# points = 1
# message = "velocity has the wrong sign"
# ///
import numpy as np


def momentum_step(params, grads, state, learning_rate=0.01, momentum=0.9):
    if state is None:
        state = [np.zeros_like(w) for w in params]
    v = [momentum * old - learning_rate * g for old, g in zip(state, grads)]
    return [w - each for w, each in zip(params, v)], v
